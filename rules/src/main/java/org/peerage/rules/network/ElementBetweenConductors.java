package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Surroundings;
import org.peerage.value.IpInterface;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Points out network elements between Conductors: a router, where they stand in different subnets,
 * or a declared firewall (Conductor XC3.0 guide, Appendix 1, MTU size [CND-MTU-002]).
 *
 * <p>One finding for each cluster; a firewall between sites is named rather than the subnets.
 */
public final class ElementBetweenConductors implements EstateRule {

  @Override
  public String id() {
    return "element-between-conductors";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var links = new Links(estate);
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      if (cluster.isConductor()) {
        Optional<Finding> firewall = firewall(cluster, links);
        (firewall.isPresent() ? firewall : router(cluster)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> firewall(Cluster cluster, Links links) {
    for (Links.Crossing crossing : links.within(cluster)) {
      Optional<Sourced<Ref>> firewall = crossing.link().stated(Surroundings.Link.FIREWALL);
      if (firewall.isPresent()) {
        return Optional.of(
            Finding.at(
                    firewall.get().at(),
                    cluster.label(),
                    "firewall "
                        + firewall.get().value().text()
                        + " stands between Conductors "
                        + crossing.peers())
                .on(cluster)
                .label(crossing.one().element().head(), "on one side of it")
                .label(crossing.other().element().head(), "on the other"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> router(Cluster cluster) {
    Optional<Peer> first = Optional.empty();
    for (Peer peer : cluster.peers()) {
      Optional<Sourced<IpInterface>> own = peer.clusterInterface();
      if (own.isPresent() && first.isEmpty()) {
        first = Optional.of(peer);
      } else if (own.isPresent()) {
        Sourced<IpInterface> other = first.get().clusterInterface().orElseThrow();
        if (!own.get().value().subnet().equals(other.value().subnet())) {
          return Optional.of(router(cluster, peer, own.get(), first.get(), other));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding router(
      Cluster cluster,
      Peer peer,
      Sourced<IpInterface> own,
      Peer first,
      Sourced<IpInterface> other) {
    return Finding.at(
            own.at(),
            cluster.label(),
            "Conductors "
                + first.label()
                + " and "
                + peer.label()
                + " of cluster "
                + cluster.label()
                + " stand in different subnets")
        .on(cluster)
        .marked(peer.label() + " is in " + own.value().subnet())
        .label(other.at(), first.label() + " is in " + other.value().subnet());
  }
}
