package org.peerage.rules.dns;

import java.util.List;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.Dns;

/**
 * Remarks on a set of several targets whose weights are all 0: RFC 2782 then leaves the choice open
 * and promises no even share (RFC 2782, Weight [RFC-SRV-06, XDNS-14]).
 */
public final class SrvZeroWeights extends ServiceRule {

  @Override
  public String id() {
    return "srv-zero-weights";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (set.records().size() < 2) {
      return;
    }
    for (var one : set.records()) {
      var data = (RecordData.Srv) one.data();
      if (data.weight() != 0 || data.target().isRoot()) {
        return;
      }
    }
    var first = set.records().get(0);
    var finding =
        Finding.at(
                first.from().at(Dns.WEIGHT),
                Subjects.of(set.zone()),
                "all weights of " + set.owner() + " are 0, which promises no even share")
            .help("write `weight = 1` for all of them");
    List<Element> blocks = set.records().stream().map(DnsRecord::from).toList();
    findings.add(
        new Corrections(set.zone().definition())
            .setAll(finding, blocks, Dns.WEIGHT, "1", Safety.UNSAFE));
  }
}
