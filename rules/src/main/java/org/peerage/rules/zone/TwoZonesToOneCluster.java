package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.CallRouting;

/**
 * Flags a second zone to a cluster that has one already (Expressway X8.9 guide, Neighboring Between
 * Expressway Clusters [EXP-NBR-006]).
 *
 * <p>Only zones of the same type count: a Unified Communications zone may stand beside one for
 * other calls.
 */
public final class TwoZonesToOneCluster implements EstateRule {

  @Override
  public String id() {
    return "two-zones-to-one-cluster";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var remote = new Remote(estate);
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      look(cluster, remote, findings);
    }
    return findings;
  }

  private static void look(Cluster cluster, Remote remote, List<Finding> findings) {
    // A list as key: the equality that Java makes for a record would take longer than a check.
    var first = new HashMap<List<Object>, Element>();
    for (Element zone : cluster.zones()) {
      for (Cluster other : remote.of(zone).keySet()) {
        if (other.label().equals(cluster.label())) {
          continue;
        }
        List<Object> way =
            List.of(zone.kind().name(), other.label(), zone.on(CallRouting.UNIFIED_COMMUNICATIONS));
        Element earlier = first.putIfAbsent(way, zone);
        if (earlier != null) {
          findings.add(finding(cluster, zone, earlier, other));
        }
      }
    }
  }

  private static Finding finding(Cluster cluster, Element zone, Element earlier, Cluster other) {
    return Finding.at(
            zone.head(),
            cluster.label(),
            "cluster "
                + cluster.label()
                + " has two "
                + zone.kind().title()
                + "s to cluster "
                + other.label())
        .on(cluster)
        .marked("one more")
        .label(earlier.head(), "the first")
        .help("keep one and write `cluster = " + other.label() + "` in it");
  }
}
