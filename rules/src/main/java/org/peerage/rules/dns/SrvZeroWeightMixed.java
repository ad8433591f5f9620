package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.schema.Dns;

/**
 * Flags a weight of 0 beside other weights at the same priority: such a target is hardly ever
 * chosen (RFC 2782, Weight [RFC-SRV-06, XDNS-14]).
 */
public final class SrvZeroWeightMixed extends ServiceRule {

  @Override
  public String id() {
    return "srv-zero-weight-mixed";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    DnsRecord heavier = set.records().get(0);
    for (DnsRecord one : set.records()) {
      var data = (RecordData.Srv) one.data();
      var other = (RecordData.Srv) heavier.data();
      if (data.priority() != other.priority()) {
        heavier = one;
      } else if (data.weight() == 0 && other.weight() > 0) {
        findings.add(
            Finding.at(
                    one.from().at(Dns.WEIGHT),
                    Subjects.of(set.zone()),
                    set.owner() + " has a weight of 0 beside others: " + data.target())
                .marked("hardly ever chosen")
                .label(
                    heavier.from().at(Dns.WEIGHT), other.target() + " has weight " + other.weight())
                .help("write `weight = " + other.weight() + "`, the same for all"));
        return;
      }
    }
  }
}
