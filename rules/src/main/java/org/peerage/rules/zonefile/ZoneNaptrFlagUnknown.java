package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.NaptrFlag;

/**
 * Flags a NAPTR flag that no RFC defines, such as the e by which Cisco marks the outside (RFC 3404
 * section 4.3; Expressway X8.9 guide, Appendix 4 [RFC-NAPTR-04, XDNS-07, EXP-NAPTR-017]).
 */
public final class ZoneNaptrFlagUnknown extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-flag-unknown";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, List<Finding> findings) {
    String flags = naptr.flags();
    for (int i = 0; i < flags.length(); i++) {
      char flag = flags.charAt(i);
      if (NaptrFlag.isFlag(flag) && !NaptrFlag.isKnown(flag)) {
        findings.add(
            naptr
                .finding(
                    naptr.record().withinField(ReadNaptr.FLAGS, i, i + 1),
                    "no RFC knows flag " + flag + " of the NAPTR record of " + naptr.owner())
                .marked("clients ignore the record"));
        return;
      }
    }
  }
}
