package org.peerage.cli;

import org.peerage.cli.report.Counts;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;

/** Counts findings, and says what they mean for the exit code. */
public final class Tally {

  private final Counts counts = new Counts();

  public void add(Diagnostic finding) {
    counts.add(finding);
  }

  public boolean hasErrors() {
    return counts.of(Severity.ERROR) > 0;
  }

  /** Errors and warnings count; what is only worth knowing does not. */
  public int exitCode() {
    return counts.of(Severity.ERROR) + counts.of(Severity.WARNING) > 0
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }

  /** As in {@code 2 errors, 1 warning}; {@code no findings} when there are none. */
  public String words() {
    return counts.words();
  }
}
