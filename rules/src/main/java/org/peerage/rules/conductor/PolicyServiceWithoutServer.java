package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.CallRouting.PolicyService;

/**
 * Flags a policy service that names neither a Conductor cluster nor a server (Conductor guides,
 * Prerequisites, Integration overview [CND-PRE-015]).
 */
public final class PolicyServiceWithoutServer implements ClusterRule {

  @Override
  public String id() {
    return "policy-service-without-server";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Element service : cluster.element().children(PolicyService.KIND)) {
      boolean conductor = service.stated(PolicyService.CONDUCTOR).isPresent();
      if (!conductor && service.list(PolicyService.SERVERS).isEmpty()) {
        findings.add(
            Finding.at(
                    service.head(),
                    cluster.label(),
                    "policy service "
                        + service.label()
                        + " of cluster "
                        + cluster.label()
                        + " names no server")
                .on(cluster)
                .missingFrom(service));
      }
    }
    return findings;
  }
}
