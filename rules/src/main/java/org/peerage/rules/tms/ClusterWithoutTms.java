package org.peerage.rules.tms;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;

/**
 * Points out a cluster that no Cisco TMS manages: without FindMe and provisioning that is a matter
 * of choice, and advised (Expressway X8.9 guide, Create a New Cluster, Before you begin
 * [EXP-NEW-004]).
 *
 * <p>With either of them it is a fault, which {@link NoTms} tells. An estate without any Cisco TMS
 * has made its choice once, and is told once, of its first cluster.
 */
public final class ClusterWithoutTms implements EstateRule {

  @Override
  public String id() {
    return "cluster-without-tms";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var managers = Managers.of(estate);
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      if (!cluster.isConductor()
          && cluster.peers().size() > 1
          && Managers.provisioning(cluster).isEmpty()
          && managers.of(cluster).isEmpty()) {
        findings.add(finding(cluster));
      }
    }
    return managers.some() || findings.isEmpty() ? findings : List.of(findings.get(0));
  }

  private static Finding finding(Cluster cluster) {
    return Finding.at(
            cluster.element().head(),
            cluster.label(),
            "no Cisco TMS manages cluster " + cluster.label())
        .on(cluster)
        .missingFrom(cluster.element())
        .missingFromEstate();
  }
}
