package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.CallRouting.PolicyService;
import org.peerage.schema.CallRouting.SearchRule;

/**
 * Flags a policy service that no search rule sends a call to (Conductor guides, Prerequisites,
 * Integration overview [CND-PRE-014]).
 */
public final class PolicyServiceUnused implements ClusterRule {

  @Override
  public String id() {
    return "policy-service-unused";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Element> services = cluster.element().children(PolicyService.KIND);
    if (services.isEmpty()) {
      return List.of();
    }
    var targets = new HashSet<String>();
    for (Element rule : cluster.element().children(SearchRule.KIND)) {
      rule.get(SearchRule.TARGET).ifPresent(target -> targets.add(target.text()));
    }
    var findings = new ArrayList<Finding>();
    for (Element service : services) {
      if (!targets.contains(service.label())) {
        findings.add(
            Finding.at(
                    service.head(),
                    cluster.label(),
                    "no search rule of cluster "
                        + cluster.label()
                        + " leads to policy service "
                        + service.label())
                .on(cluster)
                .missingFrom(cluster.element()));
      }
    }
    return findings;
  }
}
