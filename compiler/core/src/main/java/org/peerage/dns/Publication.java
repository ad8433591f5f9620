package org.peerage.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * A publish block and what it names.
 *
 * @param zone the dns block it stands in
 * @param cluster what it names, where that is a cluster
 * @param system what it names, where that is a system
 */
public record Publication(
    Element zone,
    DomainName origin,
    View view,
    Element block,
    Optional<Cluster> cluster,
    Optional<Element> system) {

  static Publication of(Element zone, DomainName origin, View view, Element block, Estate estate) {
    Optional<Cluster> cluster = estate.cluster(block.label());
    Optional<Element> system =
        cluster.isPresent() ? Optional.empty() : estate.system(block.label());
    return new Publication(zone, origin, view, block, cluster, system);
  }

  /**
   * The domain below which the services are looked up: as declared, else the name of the cluster
   * [EXP-SRV-017]; a system has no name of its own, so the zone. Nothing for a cluster without
   * name.
   */
  public Optional<DomainName> domain() {
    Optional<DomainName> declared = block.get(Dns.Publish.DOMAIN);
    if (declared.isPresent()) {
      return declared;
    }
    return cluster.isPresent() ? cluster.get().name() : Optional.of(origin);
  }

  /** What in the definition gives the domain. */
  public Span domainAt() {
    return block.stated(Dns.Publish.DOMAIN).isPresent() || cluster.isEmpty()
        ? block.at(Dns.Publish.DOMAIN)
        : cluster.get().element().at(Clusters.NAME);
  }

  /** The name that gets the addresses of all peers: the cluster's, else the domain. */
  public Optional<DomainName> roundRobinName() {
    Optional<DomainName> name = cluster.flatMap(Cluster::name);
    return name.isPresent() ? name : domain();
  }

  public List<Peer> peers() {
    return cluster.map(Cluster::peers).orElse(List.of());
  }

  public boolean offers(DnsService service) {
    for (Sourced<DnsService> offered : block.list(Dns.Publish.SERVICES)) {
      if (offered.value() == service) {
        return true;
      }
    }
    return false;
  }
}
