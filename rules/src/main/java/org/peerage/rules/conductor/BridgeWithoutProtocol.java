package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Conferencing.ConferenceBridge;

/**
 * Flags a conference bridge of which nobody says whether Conductors reach it by HTTP or HTTPS
 * (Conductor guides, Prerequisites [CND-PRE-011]).
 */
public final class BridgeWithoutProtocol implements ClusterRule {

  @Override
  public String id() {
    return "bridge-without-protocol";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.isConductor()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Element bridge : cluster.element().children(ConferenceBridge.KIND)) {
      if (bridge.list(ConferenceBridge.PROTOCOL).isEmpty()) {
        findings.add(
            Finding.at(
                    bridge.head(),
                    cluster.label(),
                    "conference bridge "
                        + bridge.label()
                        + " of cluster "
                        + cluster.label()
                        + " does not say its protocol")
                .on(cluster)
                .missingFrom(bridge));
      }
    }
    return findings;
  }
}
