package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.Publication;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.dns.ZoneNames;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DomainName;

/**
 * Flags a record that its zone cannot hold: a name with a final dot, or the domain of a
 * publication, that lies elsewhere (RFC 1034 section 4.2; language.md section 5).
 */
public final class OwnerOutsideZone extends BlockRule {

  @Override
  public String id() {
    return "owner-outside-zone";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    boolean single =
        block.kind() == Dns.Record.HOST
            || block.kind() == Dns.Record.ALIAS
            || block.kind() == Dns.Record.SRV
            || block.kind() == Dns.Record.NAPTR
            || block.kind() == Dns.Record.OTHER;
    if (single && ZoneNames.owner(block.label(), zone.origin()).isEmpty()) {
      findings.add(
          finding(zone, block.labels().get(0).at(), block.label(), Optional.empty())
              .help("write it in the zone it belongs to, or without its final dot"));
    } else if (block.kind() == Dns.Publish.KIND) {
      publication(zone, dns.publication(block), dns, findings);
    }
  }

  private static void publication(
      Zone zone, Publication publication, PublishedDns dns, List<Finding> findings) {
    boolean services = !publication.block().list(Dns.Publish.SERVICES).isEmpty();
    boolean turns = publication.block().on(Dns.Publish.ROUND_ROBIN);
    Optional<DomainName> domain = services ? publication.domain() : Optional.empty();
    Optional<DomainName> turning = turns ? publication.roundRobinName() : Optional.empty();
    for (Optional<DomainName> wanted : List.of(domain, turning)) {
      if (wanted.isPresent()) {
        DomainName name = wanted.get();
        Optional<Zone> right = dns.zoneOf(zone.view(), name);
        boolean here = name.isWithin(zone.origin());
        boolean cut = right.isPresent() && !right.get().origin().equals(zone.origin());
        if (!here || cut) {
          findings.add(
              finding(zone, publication.block().head(), name.toString(), right)
                  .label(publication.domainAt(), "the services are looked up here")
                  .help(
                      here
                          ? "publish it in that zone"
                          : "write `domain = …` below "
                              + zone.origin()
                              + ", or publish it in the zone of "
                              + name));
          return;
        }
      }
    }
  }

  private static Finding finding(Zone zone, Span at, String name, Optional<Zone> right) {
    var finding = Finding.at(at, Subjects.of(zone), name + " does not lie in zone " + zone.title());
    return right.isPresent()
        ? finding.label(right.get().definition().head(), "it belongs into this one")
        : finding;
  }
}
