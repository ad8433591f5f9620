package org.peerage.rules.conductor;

import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;

/**
 * Flags Conductors that are to know each other by a key nobody declared (Conductor guides, Creating
 * an initial cluster peer, Configuring IP addresses [CND-NEW-009]).
 *
 * <p>Said as a warning: the key may be kept elsewhere, and typed by hand.
 */
public final class NoPreSharedKey implements ClusterRule {

  @Override
  public String id() {
    return "no-pre-shared-key";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.isConductor() || cluster.peers().size() < 2) {
      return List.of();
    }
    for (Peer peer : cluster.peers()) {
      if (peer.effective(Clusters.PRE_SHARED_KEY).isEmpty()) {
        return List.of(
            Finding.at(
                    cluster.element().head(),
                    cluster.label(),
                    "the Conductors of cluster " + cluster.label() + " have no pre-shared key")
                .on(cluster)
                .missingFrom(cluster.element()));
      }
    }
    return List.of();
  }
}
