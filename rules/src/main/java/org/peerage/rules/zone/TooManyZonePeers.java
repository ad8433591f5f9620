package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.platform.Limits;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.CallRouting;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags the first address beyond what a zone takes (Expressway X8.9 guide, Neighboring Between
 * Expressway Clusters [EXP-NBR-007]).
 */
public final class TooManyZonePeers implements ClusterRule {

  @Override
  public String id() {
    return "too-many-zone-peers";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    int most = Limits.ZONE_PEERS.value();
    var findings = new ArrayList<Finding>();
    for (Element zone : cluster.zones()) {
      List<Sourced<Host>> peers = zone.list(CallRouting.PEERS);
      if (peers.size() > most) {
        findings.add(
            Finding.at(
                    peers.get(most).at(),
                    cluster.label(),
                    "zone "
                        + zone.label()
                        + " of cluster "
                        + cluster.label()
                        + " names "
                        + Phrases.count(peers.size(), "peer"))
                .on(cluster)
                .marked("the " + Phrases.ordinal(most + 1) + " of at most " + most));
      }
    }
    return findings;
  }
}
