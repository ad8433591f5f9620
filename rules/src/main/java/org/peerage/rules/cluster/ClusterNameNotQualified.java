package org.peerage.rules.cluster;

import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.schema.Read;
import org.peerage.schema.Types;
import org.peerage.value.Sourced;

/**
 * Flags a cluster name that is no fully qualified domain name (Expressway X8.9 guide, Create a New
 * Cluster, steps 11 and 12 [EXP-NEW-028]).
 *
 * <p>A cluster for Mobile and Remote Access alone is exempt [EXP-MRA-011].
 */
public final class ClusterNameNotQualified implements ClusterRule {

  @Override
  public String id() {
    return "cluster-name-not-qualified";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    Optional<Sourced<String>> name = cluster.element().stated(Clusters.NAME);
    if (name.isEmpty() || qualified(name.get().value()) || cluster.isOnlyForMobileRemoteAccess()) {
      return List.of();
    }
    return List.of(
        Finding.at(
                name.get().at(),
                cluster.label(),
                "the name of cluster "
                    + cluster.label()
                    + ", "
                    + name.get().value()
                    + ", is not a fully qualified domain name")
            .on(cluster));
  }

  private static boolean qualified(String name) {
    return Types.FQDN.read(name) instanceof Read.Good<?>;
  }
}
