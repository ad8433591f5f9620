package org.peerage.rules.cluster;

import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;

/**
 * Flags a cluster without a single unit (Expressway X8.9 guide, Add a Peer to a Cluster
 * [EXP-ADD-001]; Conductor guides, Prerequisites [CND-GEN-007]).
 */
public final class NoPeers implements ClusterRule {

  @Override
  public String id() {
    return "no-peers";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.peers().isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.at(
                cluster.element().head(),
                cluster.label(),
                "cluster " + cluster.label() + " has no peers")
            .on(cluster)
            .missingFrom(cluster.element()));
  }
}
