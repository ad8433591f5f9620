package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneFileRule;

/** Looks at each NAPTR record. */
abstract class NaptrRecordRule implements ZoneFileRule {

  @Override
  public final List<Finding> check(ZoneFiles files) {
    var findings = new ArrayList<Finding>();
    for (ReadSet set : files.naptr()) {
      for (ReadRecord one : set.records()) {
        look(ReadNaptr.of(one), files, findings);
      }
    }
    return findings;
  }

  abstract void look(ReadNaptr naptr, ZoneFiles files, List<Finding> findings);
}
