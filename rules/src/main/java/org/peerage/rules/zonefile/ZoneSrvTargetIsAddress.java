package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags an SRV target that is an address, which is read as a name (RFC 2782, Target [RFC-SRV-02,
 * EXP-SRV-006, XDNS-12]).
 */
public final class ZoneSrvTargetIsAddress extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-target-is-address";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    for (ReadRecord one : service.offers()) {
      Target target = Target.of(one).orElseThrow();
      if (target.address().isPresent()) {
        findings.add(
            service
                .finding(
                    target.at(),
                    "target " + target.written() + " of " + service.owner() + " is an address")
                .marked("a name with an address record is wanted"));
      }
    }
  }
}
