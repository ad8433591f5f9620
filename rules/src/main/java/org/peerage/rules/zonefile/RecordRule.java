package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;

/** Looks at each record. */
abstract class RecordRule implements ZoneFileRule {

  @Override
  public final void join(Walk walk) {
    walk.add(this);
  }

  abstract void look(ReadRecord one, ReadZone zone, ZoneFiles files, Findings findings);
}
