package org.peerage.rules.conductor;

import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;

/**
 * Flags an upgrade of Conductors that does not say which of them serves until the others are ready
 * (Conductor guides, Upgrading a cluster [CND-UPG-003]).
 */
public final class NoLastPeer implements ClusterRule {

  @Override
  public String id() {
    return "no-last-peer";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    Optional<Element> upgrade = cluster.element().child(Clusters.Upgrade.KIND);
    if (!cluster.isConductor()
        || upgrade.isEmpty()
        || cluster.peers().size() < 2
        || upgrade.get().stated(Clusters.Upgrade.LAST).isPresent()) {
      return List.of();
    }
    return List.of(
        Finding.at(
                upgrade.get().head(),
                cluster.label(),
                "the upgrade of cluster "
                    + cluster.label()
                    + " does not say which Conductor comes last")
            .on(cluster)
            .missingFrom(upgrade.get())
            .help("write `last = " + cluster.peers().get(0).label() + "` in it"));
  }
}
