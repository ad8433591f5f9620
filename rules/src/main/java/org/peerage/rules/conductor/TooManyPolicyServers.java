package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.platform.Limits;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.CallRouting.PolicyService;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags the first server beyond what a policy service takes (Conductor guides, Prerequisites,
 * Integration overview [CND-PRE-015]).
 */
public final class TooManyPolicyServers implements ClusterRule {

  @Override
  public String id() {
    return "too-many-policy-servers";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    int most = Limits.POLICY_SERVERS.value();
    var findings = new ArrayList<Finding>();
    for (Element service : cluster.element().children(PolicyService.KIND)) {
      List<Sourced<Host>> servers = service.list(PolicyService.SERVERS);
      if (servers.size() > most) {
        findings.add(
            Finding.at(
                    servers.get(most).at(),
                    cluster.label(),
                    "policy service "
                        + service.label()
                        + " of cluster "
                        + cluster.label()
                        + " names "
                        + Phrases.count(servers.size(), "server"))
                .on(cluster)
                .marked("the " + Phrases.ordinal(most + 1) + " of at most " + most));
      }
    }
    return findings;
  }
}
