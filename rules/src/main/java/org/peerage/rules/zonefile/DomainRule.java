package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ZoneFiles;

/** Looks at the services of each domain that peers of a cluster offer, side by side. */
abstract class DomainRule implements ZoneFileRule {

  @Override
  public final void join(Walk walk) {
    walk.add(this);
  }

  abstract void look(List<ReadService> beside, ZoneFiles files, Findings findings);
}
