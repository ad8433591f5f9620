package org.peerage.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** What one subcommand does. */
public interface Command {

  /** Puts its description, options and arguments into {@code spec}. */
  void describe(CommandSpec spec);

  /**
   * What a command line gives that is too plain for a library to be loaded for it; most are. The
   * result is the one that reading it by {@link #describe} has.
   *
   * @return nothing where it has to be read
   */
  default Optional<Given> plain(String[] args) {
    return Optional.empty();
  }

  /**
   * Does the work.
   *
   * @return one of {@link ExitCode}
   * @throws UsageException when options contradict one another; nothing was done then
   * @throws IOException when something outside could not be read or written
   */
  int run(Given given, Terminal terminal) throws IOException, UsageException;
}
