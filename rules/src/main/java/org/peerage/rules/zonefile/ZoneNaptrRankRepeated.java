package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags NAPTR records of SIP or ENUM with the same order and preference (RFC 3263 section 4.1, RFC
 * 6116 section 5.1 [XDNS-05, XDNS-06, RFC-ENUM-03]).
 */
public final class ZoneNaptrRankRepeated extends NaptrSetRule {

  @Override
  public String id() {
    return "zone-naptr-rank-repeated";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings) {
    for (int i = 1; i < records.size(); i++) {
      ReadNaptr one = records.get(i);
      ReadNaptr before = records.get(i - 1);
      boolean same =
          one.data().order() == before.data().order()
              && one.data().preference() == before.data().preference();
      if (same && isRanked(one) && isRanked(before) && !one.data().equals(before.data())) {
        findings.add(
            one.finding(
                    ReadNaptr.PREFERENCE,
                    one.service()
                        + " and "
                        + before.service()
                        + " of "
                        + one.owner()
                        + " have the same rank")
                .label(before.at(ReadNaptr.PREFERENCE), before.service()));
      }
    }
  }

  private static boolean isRanked(ReadNaptr naptr) {
    return naptr.isMeantForEnum() || naptr.transport().isPresent();
  }
}
