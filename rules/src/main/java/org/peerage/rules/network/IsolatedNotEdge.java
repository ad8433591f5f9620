package org.peerage.rules.network;

import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;

/**
 * Flags an isolated cluster that is no edge: the guide's ways to build one are for Expressway-E
 * (Expressway X8.9 guide, Appendix 3: Clusters in Isolated Networks [EXP-ISO-006]).
 */
public final class IsolatedNotEdge implements ClusterRule {

  @Override
  public String id() {
    return "isolated-not-edge";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.element().on(Clusters.ISOLATED) || cluster.product().edge()) {
      return List.of();
    }
    return List.of(
        Finding.at(
                cluster.element().at(Clusters.ISOLATED),
                cluster.label(),
                "cluster " + cluster.label() + " is isolated and is no Expressway-E")
            .on(cluster)
            .label(
                cluster.element().at(Clusters.PRODUCT),
                "it is made of " + cluster.product().word()));
  }
}
