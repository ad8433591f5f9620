package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.IpInterface;
import org.peerage.value.Sourced;

/**
 * Flags peers of an isolated cluster in different subnets: the guide's ways to build one assume a
 * single subnet (Expressway X8.9 guide, Appendix 3: Clusters in Isolated Networks [EXP-ISO-006]).
 *
 * <p>The subnet of the interface the cluster talks on counts; each peer is held against the first.
 * A peer with static NAT on that interface is left out: it most often has its two the wrong way
 * round, which a rule of its own tells.
 */
public final class IsolatedPeersApart implements ClusterRule {

  @Override
  public String id() {
    return "isolated-peers-apart";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.element().on(Clusters.ISOLATED)) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    Optional<Peer> first = Optional.empty();
    for (Peer peer : cluster.peers()) {
      Optional<Sourced<IpInterface>> own =
          isTranslated(peer) ? Optional.empty() : peer.clusterInterface();
      if (own.isPresent() && first.isEmpty()) {
        first = Optional.of(peer);
      } else if (own.isPresent()) {
        Sourced<IpInterface> other = first.get().clusterInterface().orElseThrow();
        if (!own.get().value().subnet().equals(other.value().subnet())) {
          findings.add(finding(peer, own.get(), first.get(), other));
        }
      }
    }
    return findings;
  }

  private static boolean isTranslated(Peer peer) {
    return peer.lan1().flatMap(lan -> lan.stated(Peers.LanInterface.STATIC_NAT)).isPresent();
  }

  private static Finding finding(
      Peer peer, Sourced<IpInterface> own, Peer first, Sourced<IpInterface> other) {
    return Finding.at(
            own.at(),
            peer.path(),
            "peers "
                + first.label()
                + " and "
                + peer.label()
                + " of isolated cluster "
                + peer.cluster().label()
                + " stand in different subnets")
        .on(peer)
        .marked(peer.label() + " is in " + own.value().subnet())
        .label(other.at(), first.label() + " is in " + other.value().subnet());
  }
}
