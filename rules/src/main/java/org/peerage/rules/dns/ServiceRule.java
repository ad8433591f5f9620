package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;

/** Looks at each SRV set, derived or written by hand. */
abstract class ServiceRule implements EstateRule {

  @Override
  public final List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    ServedClusters served = ServedClusters.of(estate);
    for (RecordSet set : served.dns().services()) {
      look(set, served, findings);
    }
    return findings;
  }

  abstract void look(RecordSet set, ServedClusters served, List<Finding> findings);
}
