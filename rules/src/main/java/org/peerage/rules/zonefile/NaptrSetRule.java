package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneFileRule;

/** Looks at the NAPTR records of one owner, in the order in which clients take them. */
abstract class NaptrSetRule implements ZoneFileRule {

  @Override
  public final List<Finding> check(ZoneFiles files) {
    var findings = new ArrayList<Finding>();
    for (ReadSet set : files.naptr()) {
      var records = new ArrayList<ReadNaptr>(set.records().size());
      for (ReadRecord one : set.records()) {
        records.add(ReadNaptr.of(one));
      }
      records.sort(NaptrSetRule::byRank);
      look(set, records, files, findings);
    }
    return findings;
  }

  abstract void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, List<Finding> findings);

  private static int byRank(ReadNaptr one, ReadNaptr other) {
    int byOrder = Integer.compare(one.data().order(), other.data().order());
    return byOrder != 0
        ? byOrder
        : Integer.compare(one.data().preference(), other.data().preference());
  }
}
