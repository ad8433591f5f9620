package org.peerage.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.peerage.cli.Peerage;
import org.peerage.cli.Terminal;

/** Calls the program in the root of the repository, as a newcomer does. */
final class Shell {

  private Shell() {}

  /**
   * What a call came to.
   *
   * @param exit the exit code
   * @param out standard output
   * @param err standard error
   */
  record Result(int exit, String out, String err) {

    /** Everything that was said, for the message of a failed test. */
    String said() {
      return "exit code " + exit + "\n" + out + err;
    }
  }

  static Result peerage(String... arguments) throws IOException {
    return peerage(Sample.REPOSITORY, arguments);
  }

  /** The same in another folder. */
  static Result peerage(Path directory, String... arguments) throws IOException {
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal =
        new Terminal(InputStream.nullInputStream(), out, err, false, false, Map::of, directory);
    int exit = Peerage.run(arguments, terminal);
    return new Result(exit, out.toString(), err.toString());
  }
}
