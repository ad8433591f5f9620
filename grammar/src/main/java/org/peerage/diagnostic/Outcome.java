package org.peerage.diagnostic;

import java.util.List;

/** What a stage made of its input, as far as it went, and what it has to say about it. */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether a diagnostic is an error: later stages that write something then do not run. */
  public boolean failed() {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }
}
