package org.peerage.lint;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.served.ServedDns;

/** Runs rules over the answers of name servers, as {@link Linter} does over an estate. */
public final class ServedLinter {

  private final List<ServedRule> rules;
  private final Catalogue catalogue;

  public ServedLinter(List<ServedRule> rules, Catalogue catalogue) {
    this.rules = List.copyOf(rules);
    this.catalogue = catalogue;
  }

  /**
   * All that is to be said of them, in {@link Diagnostic#ORDER}. No comment suppresses any of it:
   * it is about servers, not about the definition.
   */
  public List<Diagnostic> run(ServedDns served) {
    var known = new Linter.Entries(catalogue);
    var said = new ArrayList<Diagnostic>();
    for (ServedRule rule : rules) {
      for (Finding finding : rule.check(served)) {
        RuleFacts facts =
            known
                .of(rule.id())
                .orElseThrow(() -> new IllegalStateException("no catalogue entry: " + rule.id()));
        said.add(Linter.diagnostic(finding, facts));
      }
    }
    said.sort(Diagnostic.ORDER);
    return said;
  }
}
