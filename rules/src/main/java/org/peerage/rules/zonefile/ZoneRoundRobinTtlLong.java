package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.dns.DnsLimits;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.Phrases;
import org.peerage.value.DomainName;

/**
 * Flags a cluster name that has the addresses of several SRV targets for more than a minute
 * (Expressway X8.9 guide, Configure Endpoints [EXP-ENDP-015, XDNS-17]).
 */
public final class ZoneRoundRobinTtlLong extends DomainRule {

  @Override
  public String id() {
    return "zone-round-robin-ttl-long";
  }

  @Override
  void look(List<ReadService> beside, ZoneFiles files, Findings findings) {
    DomainName domain = beside.get(0).domain();
    List<ReadRecord> turn = files.records(domain, "A");
    if (turn.size() > 1
        && turn.get(0).ttl() > DnsLimits.LONGEST_ROUND_ROBIN_TTL
        && addresses(Domains.targets(beside), files).containsAll(data(turn))) {
      findings.add(
          Finding.at(
              turn.get(0).ttlAt(),
              domain.toString(),
              "the addresses of "
                  + domain
                  + " are kept for "
                  + Phrases.count(turn.get(0).ttl(), "second")));
    }
  }

  private static Set<RecordData> addresses(Set<DomainName> targets, ZoneFiles files) {
    var addresses = new HashSet<RecordData>();
    for (DomainName target : targets) {
      addresses.addAll(data(files.records(target, "A")));
    }
    return addresses;
  }

  private static List<RecordData> data(List<ReadRecord> records) {
    var data = new ArrayList<RecordData>();
    for (ReadRecord one : records) {
      data.add(one.data());
    }
    return data;
  }
}
