package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Estate;

/**
 * Flags an alias at a name that has other records, or at the top of the zone, where SOA and NS
 * stand: no server loads such a zone (RFC 1034 section 3.6.2, RFC 2181 section 10.1 [ZONE-10]).
 */
public final class AliasBesideOtherData implements ZoneRule {

  @Override
  public String id() {
    return "alias-beside-other-data";
  }

  @Override
  public List<Finding> check(Zone zone, Estate estate) {
    PublishedDns dns = PublishedDns.of(estate);
    if (!dns.hasAliases()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (DnsRecord one : zone.records()) {
      if (one.data() instanceof RecordData.Cname) {
        look(dns, zone, one, findings);
      }
    }
    return findings;
  }

  private static void look(PublishedDns dns, Zone zone, DnsRecord alias, List<Finding> findings) {
    Optional<DnsRecord> other = Optional.empty();
    for (DnsRecord one : dns.records(zone.view(), alias.owner())) {
      boolean earlierAlias =
          one.data() instanceof RecordData.Cname && one.at().compareTo(alias.at()) < 0;
      if (earlierAlias || !(one.data() instanceof RecordData.Cname)) {
        other = Optional.of(one);
        break;
      }
    }
    boolean top = alias.owner().equals(zone.origin());
    if (top) {
      findings.add(
          finding(zone, alias, "stands at the top of its zone")
              .label(zone.definition().head(), "SOA and NS records stand here"));
    } else if (other.isPresent()) {
      findings.add(
          finding(zone, alias, "has other records beside it")
              .label(other.get().at(), "its " + other.get().data().type() + " record"));
    }
  }

  private static Finding finding(Zone zone, DnsRecord alias, String fault) {
    return Finding.at(
            alias.from().head(), Subjects.of(zone), "alias " + alias.owner() + " " + fault)
        .help("write a host block with the addresses instead of the alias");
  }
}
