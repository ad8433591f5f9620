package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;

/** Looks at each SRV set. */
abstract class ServiceSetRule implements ZoneFileRule {

  @Override
  public final void join(Walk walk) {
    walk.add(this);
  }

  abstract void look(ReadService service, ZoneFiles files, Findings findings);
}
