package org.peerage.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the program meets the machine: alone knows its streams, environment and exit. */
public final class Main {

  /** Set by the launcher, which can ask the shell: holds {@code out} and {@code err}. */
  private static final String SCREENS = System.getProperty("peerage.screens", "");

  private Main() {}

  public static void main(String[] args) {
    Writer err = writer(new FileOutputStream(FileDescriptor.err));
    var terminal =
        new Terminal(
            System.in,
            writer(new StandardOutput()),
            err,
            SCREENS.contains("out"),
            SCREENS.contains("err"),
            System::getenv,
            Path.of(System.getProperty("user.dir")));
    int code = ExitCode.FAILED;
    try {
      code = Peerage.run(args, terminal);
    } catch (Throwable fault) {
      tell(fault, err);
    }
    // JGit measures the file system's clock in a thread of its own, which a plain return waits for.
    // Nothing is registered for the end of the program, and System.exit sets a logger up first.
    Runtime.getRuntime().halt(code);
  }

  /** UTF-8 whatever the locale says: output is the same on every machine. */
  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  private static void tell(Throwable fault, Writer err) {
    try {
      err.write(Peerage.ownMistake(fault));
      err.flush();
    } catch (IOException unwritable) {
      // There is nobody left to tell; the exit code does.
    }
  }
}
