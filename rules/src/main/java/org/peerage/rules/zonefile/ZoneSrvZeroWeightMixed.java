package org.peerage.rules.zonefile;

import java.util.HashMap;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags a weight of 0 beside others of the same priority (RFC 2782, Weight [RFC-SRV-06, XDNS-14]).
 */
public final class ZoneSrvZeroWeightMixed extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-zero-weight-mixed";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    if (!service.hasUnequalWeights()) {
      return;
    }
    var zero = new HashMap<Integer, ReadRecord>();
    var other = new HashMap<Integer, ReadRecord>();
    for (ReadRecord one : service.offers()) {
      RecordData.Srv data = ReadService.data(one);
      (data.weight() == 0 ? zero : other).putIfAbsent(data.priority(), one);
    }
    for (var entry : zero.entrySet()) {
      ReadRecord weighted = other.get(entry.getKey());
      if (weighted != null) {
        findings.add(
            service
                .finding(
                    entry.getValue().fieldAt(ReadService.WEIGHT),
                    service.owner() + " has weight 0 beside others")
                .label(weighted.fieldAt(ReadService.WEIGHT), "beside this"));
      }
    }
  }
}
