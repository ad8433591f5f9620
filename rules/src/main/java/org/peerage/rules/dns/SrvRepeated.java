package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.Zone;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;

/**
 * Flags the same SRV record twice: owner, priority, port and target, whatever the weight (RFC 2782
 * [RFC-SRV-08]; one record per peer, Expressway X8.9 guide, Appendix 2, Example [EXP-SRV-018]).
 */
public final class SrvRepeated implements EstateRule {

  @Override
  public String id() {
    return "srv-repeated";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    PublishedDns dns = PublishedDns.of(estate);
    for (Zone zone : dns.zones()) {
      for (DnsRecord dropped : zone.merged()) {
        if (dropped.data() instanceof RecordData.Srv data) {
          compare(zone, dropped, data, dns.records(zone.view(), dropped.owner(), "SRV"), findings);
        }
      }
    }
    for (var set : dns.services()) {
      for (int i = 1; i < set.records().size(); i++) {
        DnsRecord one = set.records().get(i);
        compare(
            set.zone(), one, (RecordData.Srv) one.data(), set.records().subList(0, i), findings);
      }
    }
    return findings;
  }

  private static void compare(
      Zone zone,
      DnsRecord one,
      RecordData.Srv data,
      List<DnsRecord> others,
      List<Finding> findings) {
    for (DnsRecord other : others) {
      var that = (RecordData.Srv) other.data();
      if (!other.at().equals(one.at())
          && that.priority() == data.priority()
          && that.port() == data.port()
          && that.target().equals(data.target())) {
        findings.add(
            Finding.at(
                    one.at(),
                    Subjects.of(zone),
                    one.owner() + " leads to " + data.target() + " twice")
                .label(other.at(), "the other time")
                .help("take one of them off"));
        return;
      }
    }
  }
}
