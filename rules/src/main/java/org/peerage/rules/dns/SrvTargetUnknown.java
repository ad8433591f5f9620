package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;

/**
 * Flags a target, written by hand, of which nothing in the estate tells, in a zone of which we
 * write a fragment: its address may stand in the rest of that zone, or its name may be misspelt
 * (RFC 2782, Target [RFC-SRV-03, EXP-SRV-006]).
 */
public final class SrvTargetUnknown extends ServiceRule {

  @Override
  public String id() {
    return "srv-target-unknown";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    PublishedDns dns = served.dns();
    for (DnsRecord one : set.records()) {
      DomainName target = ((RecordData.Srv) one.data()).target();
      if (one.from().kind() == Dns.Record.SRV
          && dns.zoneOf(set.zone().view(), target).filter(zone -> !zone.isWhole()).isPresent()
          && dns.peer(target).isEmpty()
          && dns.system(target).isEmpty()
          && dns.records(set.zone().view(), target).isEmpty()
          && !SrvTargetNotAPeer.isAsked(set, served)) {
        findings.add(
            Finding.at(
                    one.at(),
                    Subjects.of(set.zone()),
                    "nothing here tells of " + target + ", a target of " + set.owner())
                .help(
                    "write `host "
                        + target
                        + " { address = … }`, or allow this where the rest of the zone has it"));
      }
    }
  }
}
