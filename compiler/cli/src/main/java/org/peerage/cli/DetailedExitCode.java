package org.peerage.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --detailed-exitcode}: what comparing two states came to, as Terraform answers it. */
public final class DetailedExitCode {

  private static final String DETAILED = "--detailed-exitcode";
  private static final int CHANGES = 2;

  private DetailedExitCode() {}

  /** Compares two states. */
  public interface Work {
    Compared run() throws IOException, UsageException;
  }

  public static void describe(CommandSpec spec) {
    spec.addOption(Options.flag(DETAILED, "answers 0 no change, 2 changes, 1 anything else"));
  }

  /** Does the work and makes an exit code of what it came to, in the one way or the other. */
  public static int of(Given given, Terminal terminal, Work work)
      throws IOException, UsageException {
    if (!given.has(DETAILED)) {
      return work.run() == Compared.REFUSED ? ExitCode.FINDINGS : ExitCode.CLEAN;
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
