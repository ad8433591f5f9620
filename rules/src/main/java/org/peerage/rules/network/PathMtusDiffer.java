package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.schema.Surroundings;
import org.peerage.value.Sourced;

/**
 * Flags links of unequal MTU between the Conductors of one cluster (Conductor XC3.0 guide, Appendix
 * 1, MTU size [CND-MTU-003]).
 */
public final class PathMtusDiffer implements EstateRule {

  @Override
  public String id() {
    return "path-mtus-differ";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var links = new Links(estate);
    if (links.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      if (cluster.isConductor()) {
        look(cluster, links.within(cluster), findings);
      }
    }
    return findings;
  }

  private static void look(
      Cluster cluster, List<Links.Crossing> crossings, List<Finding> findings) {
    Optional<Sourced<Integer>> first = Optional.empty();
    for (Links.Crossing crossing : crossings) {
      Optional<Sourced<Integer>> mtu = crossing.link().stated(Surroundings.Link.MTU);
      if (first.isPresent() && mtu.isPresent() && !first.get().value().equals(mtu.get().value())) {
        findings.add(
            Finding.at(
                    mtu.get().at(),
                    cluster.label(),
                    "paths between the Conductors of cluster "
                        + cluster.label()
                        + " have unequal MTUs")
                .on(cluster)
                .marked(
                    mtu.get().value()
                        + " between "
                        + crossing.one().label()
                        + " and "
                        + crossing.other().label())
                .label(first.get().at(), first.get().value() + " here"));
      }
      first = first.isPresent() ? first : mtu;
    }
  }
}
