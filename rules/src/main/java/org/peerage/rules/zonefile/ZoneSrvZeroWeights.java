package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Tells of a service of a cluster whose targets all have weight 0 (RFC 2782, Weight [RFC-SRV-06,
 * XDNS-14]).
 */
public final class ZoneSrvZeroWeights extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-zero-weights";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    List<ReadRecord> offers = service.offers();
    boolean zero = true;
    for (ReadRecord one : offers) {
      zero &= ReadService.data(one).weight() == 0;
    }
    if (service.row().isPresent() && offers.size() > 1 && zero) {
      findings.add(
          service.finding(
              offers.get(0).fieldAt(ReadService.WEIGHT),
              "all targets of " + service.owner() + " have weight 0"));
    }
  }
}
