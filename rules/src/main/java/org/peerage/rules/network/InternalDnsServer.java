package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.value.IpAddress;
import org.peerage.value.Sourced;

/**
 * Flags a DNS server of the internal network on a peer that is cut off from it: to reach it, the
 * firewall would have to let unsolicited traffic in (Expressway X8.9 guide, Appendix 3: Clusters in
 * Isolated Networks [EXP-ISO-003]).
 *
 * <p>Internal is a private address outside the subnets of the unit. Where the peers depend on such
 * servers to find each other, {@link IsolatedPeersByName} says more.
 */
public final class InternalDnsServer implements ClusterRule {

  @Override
  public String id() {
    return "internal-dns-server";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.element().on(Clusters.ISOLATED)) {
      return List.of();
    }
    boolean byName = Isolation.looksPeersUp(cluster);
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      List<Sourced<IpAddress>> internal = Isolation.internalServers(peer);
      if (!internal.isEmpty() && !(byName && Isolation.asksInternalOnly(peer))) {
        findings.add(finding(peer, internal.get(0)));
      }
    }
    return findings;
  }

  private static Finding finding(Peer peer, Sourced<IpAddress> server) {
    return Finding.at(
            server.at(),
            peer.path(),
            "peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " asks "
                + server.value()
                + ", a DNS server of the internal network")
        .on(peer)
        .label(peer.cluster().element().at(Clusters.ISOLATED), "the peers are cut off from it");
  }
}
