package org.peerage.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peerage.cli.report.Texts;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.model.Estate;
import org.peerage.rules.house.HouseRules;
import org.peerage.settings.Settings;

/**
 * One estate after all checks.
 *
 * @param findings of the whole estate, in the order in which they are shown
 * @param settings that made of the findings what they are
 * @param house the rules that were run beside ours
 */
public record Checked(
    Target target, Estate estate, List<Diagnostic> findings, Settings settings, HouseRules house) {

  public Checked {
    findings = List.copyOf(findings);
  }

  /** The same with more findings. */
  public Checked with(List<Diagnostic> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(findings);
    all.addAll(more);
    all.sort(Diagnostic.ORDER);
    return new Checked(target, estate, all, settings, house);
  }

  /** Those of its findings that keep a command from doing what it was called for. */
  public List<Diagnostic> errors() {
    var errors = new ArrayList<Diagnostic>();
    for (Diagnostic finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding);
      }
    }
    return errors;
  }

  /** The texts the findings point into, named from the working directory. */
  Texts texts() {
    return texts(target.directory());
  }

  /** The same, named from the root of the repository, as code hosts know them. */
  Texts textsFromRepository() {
    return texts(target.repository());
  }

  private Texts texts(Path from) {
    return new Texts(
        file -> target.shown(file, from),
        () -> target.shown("", target.repository()),
        target.definitions().texts(),
        findings);
  }
}
