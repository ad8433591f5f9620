package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;

/**
 * Flags a target "." that is not the only one: it says that the service is not offered at all (RFC
 * 2782, Target [RFC-SRV-05]).
 */
public final class SrvRootNotAlone extends ServiceRule {

  @Override
  public String id() {
    return "srv-root-not-alone";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (set.records().size() < 2) {
      return;
    }
    for (DnsRecord one : set.records()) {
      if (((RecordData.Srv) one.data()).target().isRoot()) {
        DnsRecord other = set.records().get(set.records().size() - 1);
        findings.add(
            Finding.at(
                    one.at(),
                    Subjects.of(set.zone()),
                    "target '.' of " + set.owner() + " has other targets beside it")
                .marked("the service is not offered")
                .label(other.at(), "and here it is")
                .help("take off '.', or all other targets"));
        return;
      }
    }
  }
}
