package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.Zone;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * Flags an SRV target that is an alias (RFC 2782, Target [RFC-SRV-04, EXP-SRV-006, XDNS-12]); once
 * for each alias. Where it stands beside other data, {@link AliasBesideOtherData} says so instead.
 */
public final class SrvTargetIsAlias implements EstateRule {

  @Override
  public String id() {
    return "srv-target-is-alias";
  }

  @Override
  public List<Finding> check(Estate estate) {
    PublishedDns dns = PublishedDns.of(estate);
    if (!dns.hasAliases()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    Set<Span> seen = new HashSet<>();
    for (Zone zone : dns.zones()) {
      for (DnsRecord one : dns.targets(zone)) {
        DomainName target = ((RecordData.Srv) one.data()).target();
        List<DnsRecord> there = dns.records(zone.view(), target);
        if (there.size() == 1
            && there.get(0).data() instanceof RecordData.Cname alias
            && seen.add(there.get(0).at())) {
          findings.add(finding(zone, one, target, there.get(0), alias));
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Zone zone, DnsRecord one, DomainName target, DnsRecord there, RecordData.Cname alias) {
    return Finding.at(
            one.at(), Subjects.of(zone), "target " + target + " of " + one.owner() + " is an alias")
        .label(there.from().head(), "the alias, for " + alias.target())
        .help("write `" + alias.target() + "` as the target, or a host block for " + target);
  }
}
