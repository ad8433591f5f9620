package org.peerage.rules.zonefile;

import java.util.HashMap;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags an SRV record with the priority, port and target of another one of its set [RFC-SRV-08,
 * EXP-SRV-018].
 */
public final class ZoneSrvRepeated extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-repeated";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    if (service.offers().size() < 2) {
      return;
    }
    var seen = new HashMap<RecordData.Srv, ReadRecord>();
    for (ReadRecord one : service.offers()) {
      RecordData.Srv data = ReadService.data(one);
      var key = new RecordData.Srv(data.priority(), 0, data.port(), data.target());
      ReadRecord first = seen.putIfAbsent(key, one);
      if (first != null) {
        findings.add(
            service
                .finding(one.at(), service.owner() + " leads to " + data.target() + " twice")
                .label(first.at(), "the first"));
      }
    }
  }
}
