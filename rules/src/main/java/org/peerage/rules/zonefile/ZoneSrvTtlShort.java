package org.peerage.rules.zonefile;

import org.peerage.dns.DnsLimits;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.Phrases;

/**
 * Flags a service of a cluster whose records are kept for less than an hour (Expressway X8.9 guide,
 * Configure Endpoints [EXP-ENDP-010, EXP-SRV-020]).
 */
public final class ZoneSrvTtlShort extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-ttl-short";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    ReadRecord first = service.set().records().get(0);
    boolean isShort =
        first.ttl() != ReadRecord.NO_TTL && first.ttl() < DnsLimits.SHORTEST_SERVICE_TTL;
    if (service.row().isPresent() && isShort && !service.offers().isEmpty()) {
      findings.add(
          service.finding(
              first.ttlAt(),
              service.owner() + " is kept for " + Phrases.count(first.ttl(), "second") + " only"));
    }
  }
}
