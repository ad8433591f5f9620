package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.NaptrFlag;

/**
 * Flags NAPTR flags that are no letters or digits, or that exclude each other (RFC 3403 section
 * 4.1, RFC 3404 section 4.3 [RFC-NAPTR-04]).
 */
public final class ZoneNaptrFlagsInvalid extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-flags-invalid";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    String flags = naptr.flags();
    int ends = 0;
    for (int i = 0; i < flags.length(); i++) {
      char unit = flags.charAt(i);
      ends += NaptrFlag.isKnown(unit) ? 1 : 0;
      if (!NaptrFlag.isFlag(unit) || ends == 2) {
        String fault =
            ends == 2
                ? " has two flags that exclude each other"
                : " has a flag that is no letter or digit";
        findings.add(
            naptr.finding(
                naptr.record().withinField(ReadNaptr.FLAGS, i, i + 1),
                "NAPTR record of " + naptr.owner() + fault + ": " + flags));
        return;
      }
    }
  }
}
