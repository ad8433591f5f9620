package org.peerage.cli.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.peerage.cli.Checked;
import org.peerage.cli.Target;
import org.peerage.cli.report.Texts;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;

/**
 * One of two states of an estate.
 *
 * @param name as it was given: a revision, or a folder
 * @param revision whether it is one
 */
record State(String name, boolean revision, Checked checked) {

  List<Diagnostic> errors() {
    var errors = new ArrayList<Diagnostic>();
    for (Diagnostic finding : checked.findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding);
      }
    }
    return errors;
  }

  /** Its texts; those of a revision are named as {@code git show} takes them. */
  Texts texts() {
    Target target = checked.target();
    UnaryOperator<String> names =
        revision
            ? file -> name + ":" + target.shown(file, target.repository())
            : file -> target.shown(file, target.directory());
    return new Texts(names, target.definitions().texts(), checked.findings());
  }
}
