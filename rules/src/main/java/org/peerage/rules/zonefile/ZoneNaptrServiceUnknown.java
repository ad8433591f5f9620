package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags a SIP transport that nobody has registered (RFC 3263 section 9 [RFC-SIP-08,
 * EXP-NAPTR-009]).
 */
public final class ZoneNaptrServiceUnknown extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-service-unknown";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    if (naptr.isTransport()
        && naptr.transport().isEmpty()
        && !naptr.service().equalsIgnoreCase("SIPS+D2U")) {
      findings.add(
          naptr.finding(
              ReadNaptr.SERVICE,
              "no client knows the service " + naptr.service() + " of " + naptr.owner()));
    }
  }
}
