package org.peerage.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What one subcommand does. */
public interface Command {

  /** Puts its description, options and arguments into {@code spec}. */
  void describe(CommandSpec spec);

  /**
   * Does the work.
   *
   * @return one of {@link ExitCode}
   * @throws UsageException when options contradict one another; nothing was done then
   * @throws IOException when something outside could not be read or written
   */
  int run(ParseResult given, Terminal terminal) throws IOException, UsageException;
}
