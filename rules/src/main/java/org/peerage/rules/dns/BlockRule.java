package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Element;
import org.peerage.model.Estate;

/** Looks at each block that stands in a zone, in the order of the estate. */
abstract class BlockRule implements ZoneRule {

  @Override
  public List<Finding> check(Zone zone, Estate estate) {
    var findings = new ArrayList<Finding>();
    PublishedDns dns = PublishedDns.of(estate);
    for (Element block : zone.definition().children()) {
      look(zone, block, dns, findings);
    }
    return findings;
  }

  abstract void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings);
}
