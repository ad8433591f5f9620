package org.peerage.rules.dns;

import java.util.Optional;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordSet;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.value.DnsService;
import org.peerage.value.Product;
import org.peerage.value.Purpose;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Flags an Expressway-E cluster for Mobile and Remote Access that no collab-edge record leads to
 * (Expressway X8.9 guide, Clustering Prerequisites, DNS Configuration is Done; Appendix 2
 * [EXP-PRE-028, EXP-MRA-001, EXP-MRA-011]).
 */
public final class RemoteAccessWithoutCollabEdge extends PurposeRule {

  @Override
  public String id() {
    return "remote-access-without-collab-edge";
  }

  @Override
  boolean serves(RecordSet set, DnsService service) {
    return service == DnsService.COLLAB_EDGE;
  }

  @Override
  Optional<Sourced<Purpose>> purpose(Cluster cluster) {
    return cluster.product() == Product.EXPRESSWAY_E
        ? purpose(cluster, Purpose.MOBILE_REMOTE_ACCESS)
        : Optional.empty();
  }

  /** The service domain is not declared, so any zone outside may be the one. */
  @Override
  Optional<Zone> zone(PublishedDns dns, Cluster cluster) {
    return dns.zones().stream()
        .filter(zone -> zone.view() == View.EXTERNAL && isDomainZone(zone))
        .findFirst();
  }

  @Override
  Finding finding(Cluster cluster, Sourced<Purpose> purpose) {
    return Finding.at(
            purpose.at(),
            cluster.label(),
            "no _collab-edge._tls record leads to cluster " + cluster.label())
        .help("write `publish " + cluster.label() + " { services = [collab-edge, sips] }`");
  }
}
