package org.peerage.rules.cluster;

import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;

/**
 * Flags a cluster, or a stand-alone system with FindMe, that has no cluster name (Expressway X8.9
 * guide, Expressway Alarms and Warnings [EXP-ALARM-001]).
 */
public final class NoClusterName implements ClusterRule {

  @Override
  public String id() {
    return "no-cluster-name";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    boolean needed = peers.size() > 1 || findme(cluster);
    if (cluster.isConductor()
        || !needed
        || cluster.element().stated(Clusters.NAME).isPresent()
        || statedByAll(peers)) {
      return List.of();
    }
    return List.of(
        Finding.at(
                cluster.element().head(),
                cluster.label(),
                "cluster " + cluster.label() + " has no cluster name")
            .on(cluster)
            .missingFrom(cluster.element()));
  }

  private static boolean findme(Cluster cluster) {
    return cluster
        .element()
        .child(Clusters.Applications.KIND)
        .filter(pages -> pages.on(Clusters.Applications.FINDME))
        .isPresent();
  }

  private static boolean statedByAll(List<Peer> peers) {
    for (Peer peer : peers) {
      if (peer.element().stated(Clusters.NAME).isEmpty()) {
        return false;
      }
    }
    return !peers.isEmpty();
  }
}
