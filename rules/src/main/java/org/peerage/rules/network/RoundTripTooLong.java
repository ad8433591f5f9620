package org.peerage.rules.network;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.platform.Limits;
import org.peerage.schema.Surroundings;
import org.peerage.value.Sourced;

/**
 * Flags peers farther apart than a cluster bears, as the declared round-trip time tells (Expressway
 * X8.9 guide, Network Conditions Are Met [EXP-PRE-006]; Conductor guides, Prerequisites
 * [CND-PRE-009]; 80 ms from X12.6 on, Cluster Creation and Maintenance guide X12.6, Clustering
 * Requirements).
 */
public final class RoundTripTooLong implements EstateRule {

  @Override
  public String id() {
    return "round-trip-too-long";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var links = new Links(estate);
    if (links.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      Duration most = most(cluster);
      for (Links.Crossing crossing : links.within(cluster)) {
        Optional<Sourced<Duration>> time =
            crossing.link().stated(Surroundings.Link.ROUND_TRIP_TIME);
        if (time.isPresent() && time.get().value().compareTo(most) > 0) {
          findings.add(
              Finding.at(
                      time.get().at(),
                      cluster.label(),
                      "peers "
                          + crossing.peers()
                          + " are more than "
                          + most.toMillis()
                          + "ms apart")
                  .on(cluster)
                  .label(crossing.one().element().head(), "at one end")
                  .label(crossing.other().element().head(), "at the other"));
        }
      }
    }
    return findings;
  }

  /** By the version of the cluster; where it states none, the least that any release allows. */
  private static Duration most(Cluster cluster) {
    var family = cluster.product().family();
    return cluster
        .version()
        .map(version -> Limits.roundTripTime(family, version))
        .orElse(Limits.ROUND_TRIP_TIME)
        .value();
  }
}
