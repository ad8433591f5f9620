package org.peerage.cli.report;

import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;

/** How many findings there are of each severity. */
public final class Counts {

  private final int[] counts = new int[Severity.values().length];

  public void add(Diagnostic finding) {
    counts[finding.severity().ordinal()]++;
  }

  public int of(Severity severity) {
    return counts[severity.ordinal()];
  }

  /** As in {@code 2 errors, 1 warning}; {@code no findings} when there are none. */
  public String words() {
    var words = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = of(severity);
      if (count > 0) {
        words.append(words.isEmpty() ? "" : ", ").append(count).append(' ').append(severity.word());
        words.append(count == 1 ? "" : "s");
      }
    }
    return words.isEmpty() ? "no findings" : words.toString();
  }
}
