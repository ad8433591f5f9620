package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;

/**
 * Flags a unit that its own peer list does not name (Expressway X8.9 guide, Peer-Specific Items and
 * Expressway Alarms and Warnings [EXP-PEER-003, EXP-ALARM-004]; Conductor guides, Peer-specific
 * configuration [CND-PEER-001]).
 */
public final class PeerMissingFromOwnList implements ClusterRule {

  @Override
  public String id() {
    return "peer-missing-from-own-list";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (cluster.element().stated(Clusters.PEERS).isEmpty() && !PeerList.differ(peers)) {
      return List.of();
    }
    PeerList shared = PeerList.of(cluster);
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      Optional<PeerList> own = PeerList.of(peer);
      if (own.isPresent() && !own.get().names(peer)) {
        findings.add(ofItsOwn(peer, own.get()));
      } else if (own.isEmpty() && !shared.names(peer)) {
        findings.add(ofCluster(peer, shared));
      }
    }
    return findings;
  }

  private static Finding ofItsOwn(Peer peer, PeerList own) {
    return Finding.at(
            own.at().orElseThrow(),
            peer.path(),
            "peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " is missing from its own peer list")
        .on(peer)
        .missingFrom(peer.element())
        .marked(peer.label() + " must stand in it")
        .help("add " + peer.label() + " to it, in the place it has in the lists of the others");
  }

  private static Finding ofCluster(Peer peer, PeerList shared) {
    return Finding.at(
            shared.at().orElseThrow(),
            peer.path(),
            "peer "
                + peer.label()
                + " is missing from the peer list of cluster "
                + peer.cluster().label())
        .on(peer)
        .missingFrom(peer.cluster().element())
        .marked(peer.label() + " must stand in it")
        .label(peer.element().head(), peer.label() + " is declared here")
        .help("add " + peer.label() + " to it, or take the peer out of the cluster");
  }
}
