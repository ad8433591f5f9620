package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * Flags records of one name and type that are to be kept for unequal times: a set has one TTL, and
 * the shortest is written (RFC 2181 section 5.2 [ZONE-03]).
 */
public final class RecordSetTtlDiffers implements ZoneRule {

  @Override
  public String id() {
    return "record-set-ttl-differs";
  }

  @Override
  public List<Finding> check(Zone zone, Estate estate) {
    var findings = new ArrayList<Finding>();
    PublishedDns dns = PublishedDns.of(estate);
    Map<DomainName, List<DnsRecord>> merged = new LinkedHashMap<>();
    for (DnsRecord asked : zone.merged()) {
      merged.computeIfAbsent(asked.owner(), owner -> new ArrayList<>()).add(asked);
    }
    for (var entry : merged.entrySet()) {
      var all = new ArrayList<>(entry.getValue());
      all.addAll(dns.records(zone.view(), entry.getKey()));
      look(zone, entry.getValue(), all, findings);
    }
    return findings;
  }

  private static void look(
      Zone zone, List<DnsRecord> merged, List<DnsRecord> all, List<Finding> findings) {
    Set<String> types = new HashSet<>();
    for (DnsRecord asked : merged) {
      for (DnsRecord other : all) {
        if (other.ttl() < asked.ttl()
            && other.from() != asked.from()
            && other.data().type().equals(asked.data().type())
            && types.add(asked.data().type())) {
          findings.add(finding(zone, asked, other));
        }
      }
    }
  }

  private static Finding finding(Zone zone, DnsRecord asked, DnsRecord other) {
    return Finding.at(
            place(zone, asked),
            Subjects.of(zone),
            asked.data().type()
                + " records of "
                + asked.owner()
                + " are to be kept for "
                + asked.ttl()
                + " and for "
                + other.ttl()
                + " seconds")
        .marked(asked.ttl() + " seconds")
        .label(place(zone, other), other.ttl() + " seconds, which is written")
        .help("write the same `ttl` in both blocks");
  }

  /** What says how long: the block, else the zone; a publication says it of its services only. */
  private static Span place(Zone zone, DnsRecord record) {
    boolean own = !isAddressOfPublication(record) && record.from().stated(Dns.TTL).isPresent();
    boolean shared = zone.definition().stated(Dns.TTL).isPresent();
    if (own) {
      return record.from().at(Dns.TTL);
    }
    return shared ? zone.definition().at(Dns.TTL) : record.from().head();
  }

  private static boolean isAddressOfPublication(DnsRecord record) {
    return record.from().kind() == Dns.Publish.KIND
        && (record.data() instanceof RecordData.A || record.data() instanceof RecordData.Aaaa);
  }
}
