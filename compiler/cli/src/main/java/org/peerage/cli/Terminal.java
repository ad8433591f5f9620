package org.peerage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that a command may know of the place it was called from.
 *
 * @param in standard input
 * @param out takes results
 * @param err takes everything else
 * @param outIsScreen whether a person looks at {@code out}
 * @param errIsScreen whether a person looks at {@code err}
 * @param variables of the environment; reading them takes its time, and few commands ask
 * @param directory the working directory, absolute: relative paths start here
 */
public record Terminal(
    InputStream in,
    Writer out,
    Writer err,
    boolean outIsScreen,
    boolean errIsScreen,
    Supplier<Map<String, String>> variables,
    Path directory) {

  /** The variables of the environment by their names. */
  public Map<String, String> environment() {
    return variables.get();
  }

  /** Writes one line of results. */
  public void print(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /** Writes one line of anything else, in the program's name, behind all results so far. */
  public void say(String line) throws IOException {
    out.flush();
    complain(line);
  }

  /** The same when results may have nowhere to go. */
  public void complain(String line) throws IOException {
    err.write("peerage: ");
    err.write(line);
    err.write('\n');
  }
}
