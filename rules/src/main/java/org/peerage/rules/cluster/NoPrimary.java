package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Clusters;

/**
 * Flags a cluster that does not say which unit gives its configuration to the others (Expressway
 * X8.9 guide, Configure the Primary Peer [EXP-NEW-008]; Conductor guides, Creating an initial
 * cluster peer [CND-NEW-001]).
 *
 * <p>Where some peers name a primary of their own, those that do not are flagged.
 */
public final class NoPrimary implements ClusterRule {

  @Override
  public String id() {
    return "no-primary";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (peers.size() < 2 || cluster.primary().isPresent()) {
      return List.of();
    }
    var without = new ArrayList<Peer>();
    for (Peer peer : peers) {
      if (cluster.isConductor() || peer.element().stated(Clusters.PRIMARY).isEmpty()) {
        without.add(peer);
      }
    }
    if (without.size() == peers.size()) {
      return List.of(ofCluster(cluster, peers));
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : without) {
      findings.add(ofPeer(peer));
    }
    return findings;
  }

  private static Finding ofCluster(Cluster cluster, List<Peer> peers) {
    String role = cluster.isConductor() ? "initial peer" : "primary";
    String word = cluster.isConductor() ? "initial-peer" : "primary";
    return Finding.at(
            cluster.element().head(),
            cluster.label(),
            "cluster "
                + cluster.label()
                + " has "
                + Phrases.count(peers.size(), "peer")
                + " and no "
                + role)
        .on(cluster)
        .missingFrom(cluster.element())
        .help(
            "write `"
                + word
                + " = "
                + peers.get(0).label()
                + "` in it, naming the unit whose configuration the others take over");
  }

  private static Finding ofPeer(Peer peer) {
    return Finding.at(
            peer.element().head(),
            peer.path(),
            "peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " is not told which unit is the primary")
        .on(peer)
        .missingFrom(peer.element())
        .help("write `primary` in the cluster, once for all peers");
  }
}
