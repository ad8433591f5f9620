package org.peerage.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.zonefile.ZoneFiles;

/** Runs rules over zone files, as {@link Linter} does over an estate. */
public final class ZoneFileLinter {

  private final List<ZoneFileRule> rules;
  private final Catalogue catalogue;

  public ZoneFileLinter(List<ZoneFileRule> rules, Catalogue catalogue) {
    this.rules = List.copyOf(rules);
    this.catalogue = catalogue;
  }

  /**
   * All that is to be said of them, in {@link Diagnostic#ORDER}.
   *
   * @param earlier what reading them said, joined with the catalogue
   */
  public List<Diagnostic> run(ZoneFiles files, List<Diagnostic> earlier) {
    var found = new LinkedHashMap<String, List<Finding>>();
    for (ZoneFileRule rule : rules) {
      List<Finding> findings = rule.check(files);
      if (!findings.isEmpty()) {
        found.put(rule.id(), findings);
      }
    }
    var said = new ArrayList<>(Linter.explained(earlier, new Linter.Entries(catalogue)));
    said.addAll(new Linter(List.of(), catalogue).told(found));
    said.sort(Diagnostic.ORDER);
    return said;
  }
}
