package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;

/** Looks at each NAPTR record. */
abstract class NaptrRecordRule implements ZoneFileRule {

  @Override
  public final void join(Walk walk) {
    walk.add(this);
  }

  abstract void look(ReadNaptr naptr, ZoneFiles files, Findings findings);
}
