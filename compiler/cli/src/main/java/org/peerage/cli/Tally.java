package org.peerage.cli;

import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;

/** Counts findings. */
final class Tally {

  private final int[] counts = new int[Severity.values().length];

  void add(Diagnostic finding) {
    counts[finding.severity().ordinal()]++;
  }

  boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** Errors and warnings count; what is only worth knowing does not. */
  int exitCode() {
    return count(Severity.ERROR) + count(Severity.WARNING) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** As in {@code 2 errors, 1 warning}; {@code no findings} when there are none. */
  String words() {
    var words = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = count(severity);
      if (count > 0) {
        words.append(words.isEmpty() ? "" : ", ").append(count).append(' ').append(severity.word());
        words.append(count == 1 ? "" : "s");
      }
    }
    return words.isEmpty() ? "no findings" : words.toString();
  }

  private int count(Severity severity) {
    return counts[severity.ordinal()];
  }
}
