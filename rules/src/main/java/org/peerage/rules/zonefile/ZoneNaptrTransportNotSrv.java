package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.NaptrFlag;

/**
 * Flags a SIP transport with another flag than s, or with a regexp (RFC 3263 section 4.1
 * [RFC-SIP-06, EXP-NAPTR-005]).
 */
public final class ZoneNaptrTransportNotSrv extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-transport-not-srv";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    if (!naptr.isTransport()) {
      return;
    }
    boolean flag = NaptrFlag.isOtherThan('s', naptr.flags());
    boolean regexp = !naptr.regexp().isEmpty() && !naptr.hasReplacement();
    if (flag || regexp) {
      findings.add(
          naptr
              .finding(
                  flag ? ReadNaptr.FLAGS : ReadNaptr.REGEXP,
                  naptr.service() + " of " + naptr.owner() + " does not lead to SRV records")
              .marked(flag ? "flag s is meant" : "a replacement is meant"));
    }
  }
}
