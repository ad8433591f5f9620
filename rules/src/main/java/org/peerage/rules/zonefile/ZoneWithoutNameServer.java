package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;

/** Flags a whole zone without NS records at its origin (RFC 1035 section 5.2 [ZONE-06]). */
public final class ZoneWithoutNameServer extends FilesRule {

  @Override
  public String id() {
    return "zone-without-name-server";
  }

  @Override
  void look(ZoneFiles files, Findings findings) {
    for (ReadZone zone : files.zones()) {
      if (zone.isWhole() && zone.isRead(zone.origin()) && !zone.has(zone.origin(), "NS")) {
        findings.add(
            Finding.at(
                zone.records(zone.origin(), "SOA").get(0).ownerAt(),
                zone.origin().toString(),
                "zone " + zone.origin() + " has no NS record"));
      }
    }
  }
}
