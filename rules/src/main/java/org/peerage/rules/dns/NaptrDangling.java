package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.dns.Zone;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * Flags a NAPTR record whose replacement leads nowhere, in a zone of ours: with flag s it needs its
 * SRV set in the same view, with flag a an address (Expressway X8.9 guide, Appendix 4, NAPTR Record
 * Format; RFC 3404 section 4.3 [EXP-NAPTR-019, EXP-NAPTR-005, EXP-NAPTR-006, RFC-NAPTR-07,
 * XDNS-08]).
 */
public final class NaptrDangling implements EstateRule {

  @Override
  public String id() {
    return "naptr-dangling";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    PublishedDns dns = PublishedDns.of(estate);
    for (RecordSet set : dns.rewrites()) {
      var published = new LinkedHashMap<Element, Finding>();
      for (DnsRecord one : set.records()) {
        Optional<Finding> found = look(dns, set, one, estate);
        if (found.isPresent() && one.from().kind() == Dns.Publish.KIND) {
          published.merge(one.from(), found.get(), NaptrDangling::both);
        } else {
          found.ifPresent(findings::add);
        }
      }
      findings.addAll(published.values());
    }
    return findings;
  }

  /** One for all transports of a publication: what it lacks is its services. */
  private static Finding both(Finding first, Finding other) {
    return first.label(other.at(), "nor is there anything behind " + service(other));
  }

  private static String service(Finding finding) {
    return finding.message().substring(0, finding.message().indexOf(' '));
  }

  private static Optional<Finding> look(
      PublishedDns dns, RecordSet set, DnsRecord one, Estate estate) {
    var data = (RecordData.Naptr) one.data();
    View view = set.zone().view();
    DomainName next = data.replacement();
    if (next.isRoot() || !data.regexp().isEmpty()) {
      return Optional.empty();
    }
    Optional<Zone> zone = dns.zoneOf(view, next);
    if (zone.isEmpty() || publishesNobody(zone.get(), estate)) {
      return Optional.empty();
    }
    boolean services = has(data.flags(), 's');
    boolean addresses = has(data.flags(), 'a');
    if (services && dns.records(view, next, "SRV").isEmpty()) {
      return Optional.of(
          from(zone.get(), estate, finding(set, one, next, "SRV records")).help(help(one, next)));
    }
    if (addresses && !dns.resolves(view, next)) {
      return Optional.of(
          from(zone.get(), estate, finding(set, one, next, "address records"))
              .help("write `host " + next + " { address = … }`, or correct the replacement"));
    }
    return Optional.empty();
  }

  private static boolean has(String flags, char flag) {
    return flags.indexOf(flag) >= 0 || flags.indexOf(Character.toUpperCase(flag)) >= 0;
  }

  private static Finding finding(RecordSet set, DnsRecord one, DomainName next, String wanted) {
    boolean derived = one.from().kind() == Dns.Publish.KIND;
    Span at = derived ? one.at() : one.from().at(Dns.Record.REPLACEMENT);
    String service = ((RecordData.Naptr) one.data()).service();
    return Finding.at(
        at,
        Subjects.of(set.zone()),
        service + " of " + set.owner() + " leads to " + next + ", which has no " + wanted);
  }

  /** Whether a zone has records of a cluster or system that could not be read. */
  private static boolean publishesNobody(Zone zone, Estate estate) {
    for (Element publish : zone.definition().children(Dns.Publish.KIND)) {
      if (estate.cluster(publish.label()).isEmpty() && estate.system(publish.label()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What should be in a zone is missing from it, or from a cluster whose records go into it. */
  private static Finding from(Zone zone, Estate estate, Finding finding) {
    Finding missing = finding.missingFrom(zone.definition());
    for (Element publish : zone.definition().children(Dns.Publish.KIND)) {
      Optional<Cluster> cluster = estate.cluster(publish.label());
      if (cluster.isPresent()) {
        missing = missing.missingFrom(cluster.get().element());
      }
    }
    return missing;
  }

  private static String help(DnsRecord one, DomainName next) {
    return one.from().kind() == Dns.Publish.KIND
        ? "add the service to `services`, or take the transport off `naptr`"
        : "publish the service that stands at " + next + ", or take the record off";
  }
}
