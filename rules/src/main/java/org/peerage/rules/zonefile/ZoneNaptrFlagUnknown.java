package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.NaptrFlag;

/**
 * Flags a NAPTR flag that no RFC defines, such as the e by which Cisco marks the outside (RFC 3404
 * section 4.3; Expressway X8.9 guide, Appendix 4 [RFC-NAPTR-04, XDNS-07, EXP-NAPTR-017]).
 */
public final class ZoneNaptrFlagUnknown extends NaptrSetRule {

  @Override
  public String id() {
    return "zone-naptr-flag-unknown";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings) {
    boolean mixed = ZoneNaptrFlagsMixed.isMixed(records);
    for (ReadNaptr one : records) {
      int at = unknown(one.flags());
      if (at >= 0 && !(mixed && NaptrFlag.isMark(one.flags()))) {
        findings.add(
            one.finding(
                    one.record().withinField(ReadNaptr.FLAGS, at, at + 1),
                    "no RFC knows flag "
                        + one.flags().charAt(at)
                        + " of the NAPTR record of "
                        + one.owner())
                .marked("clients ignore the record"));
      }
    }
  }

  private static int unknown(String flags) {
    for (int i = 0; i < flags.length(); i++) {
      if (NaptrFlag.isFlag(flags.charAt(i)) && !NaptrFlag.isKnown(flags.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
