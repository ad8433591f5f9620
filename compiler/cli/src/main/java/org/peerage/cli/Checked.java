package org.peerage.cli;

import java.util.List;
import org.peerage.cli.report.Texts;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.model.Estate;
import org.peerage.settings.Settings;

/**
 * One estate after all checks.
 *
 * @param findings of the whole estate, in the order in which they are shown
 * @param settings that made of the findings what they are
 */
record Checked(Target target, Estate estate, List<Diagnostic> findings, Settings settings) {

  Checked {
    findings = List.copyOf(findings);
  }

  /** The texts the findings point into. */
  Texts texts() {
    return new Texts(target::shown, target.definitions().texts(), findings);
  }
}
