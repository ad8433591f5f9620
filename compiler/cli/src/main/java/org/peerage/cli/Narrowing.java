package org.peerage.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which findings of {@code check} are left out: those of a baseline and those of an earlier commit.
 *
 * <p>Both are held against all findings of an estate, whatever part of it is asked about: a finding
 * that both know is one finding.
 */
final class Narrowing {

  private final Baselines baselines;
  private final Optional<EarlierFindings> earlier;

  Narrowing(Given given, List<Target> targets, Checker checker, Terminal terminal)
      throws UsageException {
    this.baselines = BaselineOptions.of(given, targets, checker, terminal);
    this.earlier = SinceOption.of(given, targets, checker, terminal);
  }

  static void describe(CommandSpec spec) {
    BaselineOptions.describe(spec);
    SinceOption.describe(spec);
  }

  /**
   * The findings that a change brought: all, where no commit is named. Those of a baseline are
   * among them, since fixing one is what it waits for; what is said of the change itself is not,
   * since it may mark what is gone.
   */
  List<Diagnostic> introduced(Checked checked) throws IOException {
    return earlier.isPresent() ? earlier.get().introduced(checked) : checked.findings();
  }

  Narrowed of(Checked checked) throws IOException, UsageException {
    Narrowed narrowed = baselines.narrowed(checked);
    return earlier.isPresent() ? earlier.get().narrowed(narrowed) : narrowed;
  }

  /** Says how much was left out. */
  void end() throws IOException {
    baselines.end();
    if (earlier.isPresent()) {
      earlier.get().end();
    }
  }
}
