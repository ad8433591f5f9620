package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.lint.Finding;
import org.peerage.value.DomainName;

/** What one rule finds on one walk. */
final class Findings {

  private final List<Finding> all = new ArrayList<>();
  private final Set<DomainName> met = new HashSet<>();

  void add(Finding finding) {
    all.add(finding);
  }

  /** Whether a name comes up for the first time on this walk. */
  boolean isNew(DomainName name) {
    return met.add(name);
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
