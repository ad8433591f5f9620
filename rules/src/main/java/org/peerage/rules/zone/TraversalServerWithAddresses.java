package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.CallRouting;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags a traversal server zone with addresses: it waits for the cluster that connects (Expressway
 * X8.9 guide, Neighboring Between Expressway Clusters [EXP-NBR-008]).
 */
public final class TraversalServerWithAddresses implements ClusterRule {

  @Override
  public String id() {
    return "traversal-server-with-addresses";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Element zone : cluster.element().children(CallRouting.TRAVERSAL_SERVER_ZONE)) {
      Optional<Sourced<List<Sourced<Host>>>> peers = zone.stated(CallRouting.PEERS);
      if (peers.isPresent()) {
        findings.add(
            Finding.at(
                    peers.get().at(),
                    cluster.label(),
                    "traversal server zone "
                        + zone.label()
                        + " of cluster "
                        + cluster.label()
                        + " has addresses")
                .on(cluster));
      }
    }
    return findings;
  }
}
