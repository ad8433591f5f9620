package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.RecordSet;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Estate;

/** Looks at each SRV set, derived or written by hand. */
abstract class ServiceRule implements ZoneRule {

  @Override
  public final List<Finding> check(Zone zone, Estate estate) {
    ServedClusters served = ServedClusters.of(estate);
    List<RecordSet> sets = served.dns().services(zone);
    if (sets.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < sets.size(); i++) {
      look(sets.get(i), served, findings);
    }
    return findings;
  }

  abstract void look(RecordSet set, ServedClusters served, List<Finding> findings);
}
