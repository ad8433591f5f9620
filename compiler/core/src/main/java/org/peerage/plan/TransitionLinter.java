package org.peerage.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.lint.Catalogue;
import org.peerage.lint.Finding;
import org.peerage.lint.Linter;
import org.peerage.plan.change.Difference;

/** Runs transition rules over a difference and makes diagnostics of what they find. */
public final class TransitionLinter {

  private final List<TransitionRule> rules;
  private final Linter linter;

  public TransitionLinter(List<TransitionRule> rules, Catalogue catalogue) {
    this.rules = List.copyOf(rules);
    this.linter = new Linter(List.of(), catalogue);
  }

  /** All that is to be said of a change, in {@link Diagnostic#ORDER}. */
  public List<Diagnostic> run(Difference difference) {
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (TransitionRule rule : rules) {
      findings.put(rule.id(), rule.check(difference));
    }
    return linter.told(findings);
  }
}
