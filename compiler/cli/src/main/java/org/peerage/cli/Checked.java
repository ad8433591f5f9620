package org.peerage.cli;

import java.util.List;
import org.peerage.cli.report.Texts;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.model.Estate;

/**
 * One estate after all checks.
 *
 * @param findings of the whole estate, in the order in which they are shown
 */
record Checked(Target target, Estate estate, List<Diagnostic> findings) {

  Checked {
    findings = List.copyOf(findings);
  }

  /** The texts the findings point into. */
  Texts texts() {
    return new Texts(target::shown, target.definitions().texts(), findings);
  }
}
