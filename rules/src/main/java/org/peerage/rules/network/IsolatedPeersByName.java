package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;

/**
 * Flags peers in an isolated network that are listed by name and ask internal DNS servers only,
 * which they may not reach (Expressway X8.9 guide, Clustering Prerequisites, DNS Configuration is
 * Done; Appendix 3: Clusters in Isolated Networks [EXP-PRE-026, EXP-ISO-003]).
 *
 * <p>With static NAT names are a fault in themselves, which another rule tells. A unit without any
 * DNS server is another one.
 */
public final class IsolatedPeersByName implements ClusterRule {

  @Override
  public String id() {
    return "isolated-peers-by-name";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.element().on(Clusters.ISOLATED) || !Isolation.looksPeersUp(cluster)) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      if (Isolation.asksInternalOnly(peer)) {
        findings.add(
            Finding.at(
                    peer.element().at(Peers.DNS_SERVERS),
                    peer.path(),
                    "peer "
                        + peer.label()
                        + " of cluster "
                        + cluster.label()
                        + " looks the other peers up in the internal network")
                .on(peer)
                .label(cluster.element().at(Clusters.ISOLATED), "from which the peers are cut off")
                .help("name public DNS servers, which know the names of the peers"));
      }
    }
    return findings;
  }
}
