package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ReadRecord;

/** Looks at all records of each owner, in the order of the file. */
abstract class OwnerRule implements ZoneFileRule {

  @Override
  public final void join(Walk walk) {
    walk.add(this);
  }

  abstract void look(List<ReadRecord> records, Findings findings);
}
