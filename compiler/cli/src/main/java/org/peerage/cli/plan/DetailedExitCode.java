package org.peerage.cli.plan;

import java.io.IOException;
import org.peerage.cli.ExitCode;
import org.peerage.cli.Given;
import org.peerage.cli.Options;
import org.peerage.cli.Terminal;
import org.peerage.cli.Trouble;
import org.peerage.cli.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --detailed-exitcode}: an answer as Terraform gives it. */
final class DetailedExitCode {

  private static final String DETAILED = "--detailed-exitcode";
  private static final int CHANGES = 2;

  private DetailedExitCode() {}

  /** Work that ends in an answer. */
  interface Work {
    Answer run() throws IOException, UsageException;
  }

  static void describe(CommandSpec spec) {
    spec.addOption(Options.flag(DETAILED, "answers 0 no change, 2 changes, 1 anything else"));
  }

  /** Does the work and makes an exit code of its answer, in the one way or the other. */
  static int of(Given given, Terminal terminal, Work work) throws IOException, UsageException {
    if (!given.has(DETAILED)) {
      return work.run() == Answer.REFUSED ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
    try {
      return switch (work.run()) {
        case NOTHING -> ExitCode.CLEAN;
        case CHANGES -> CHANGES;
        case REFUSED -> ExitCode.FINDINGS;
      };
    } catch (UsageException wrong) {
      terminal.complain(wrong.getMessage());
    } catch (IOException failed) {
      terminal.complain(Trouble.words(failed, terminal.directory()));
    }
    return ExitCode.FINDINGS;
  }
}
