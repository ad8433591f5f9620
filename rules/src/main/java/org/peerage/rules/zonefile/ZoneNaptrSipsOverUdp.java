package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;

/** Flags SIPS over UDP (RFC 3263 section 4.1 [RFC-SIP-04]). */
public final class ZoneNaptrSipsOverUdp extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-sips-over-udp";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    if (naptr.service().equalsIgnoreCase("SIPS+D2U")) {
      findings.add(
          naptr.finding(
              ReadNaptr.SERVICE, naptr.service() + " of " + naptr.owner() + " is TLS over UDP"));
    }
  }
}
