package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;

/** Flags an SRV record with a target and port 0 (RFC 2782, Port [RFC-SRV-01]). */
public final class ZoneSrvPortZero extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-port-zero";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    for (ReadRecord one : service.offers()) {
      if (ReadService.data(one).port() == 0) {
        findings.add(
            service.finding(one.fieldAt(ReadService.PORT), service.owner() + " leads to port 0"));
      }
    }
  }
}
