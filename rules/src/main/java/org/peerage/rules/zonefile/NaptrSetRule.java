package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;

/** Looks at the NAPTR records of one owner, in the order in which clients take them. */
abstract class NaptrSetRule implements ZoneFileRule {

  @Override
  public final void join(Walk walk) {
    walk.add(this);
  }

  abstract void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings);
}
