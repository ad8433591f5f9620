package org.peerage.rules.tms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.value.Sourced;

/**
 * Flags a cluster that provisions endpoints or uses FindMe without a Cisco TMS (Expressway X8.9
 * guide, Introduction; Create a New Cluster [EXP-GEN-006, EXP-NEW-002, EXP-NEW-003]).
 *
 * <p>For clustering alone TMS is not needed.
 */
public final class NoTms implements ClusterRule {

  @Override
  public String id() {
    return "no-tms";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var managers = Managers.of(estate);
    var findings = new ArrayList<Finding>();
    Optional<Sourced<Boolean>> needs = Managers.provisioning(cluster);
    if (needs.isPresent() && cluster.peers().size() > 1 && managers.of(cluster).isEmpty()) {
      findings.add(finding(cluster, needs.get()));
    }
    return findings;
  }

  private static Finding finding(Cluster cluster, Sourced<Boolean> needs) {
    Element pages = cluster.element().child(Clusters.Applications.KIND).orElseThrow();
    boolean devices = pages.on(Clusters.Applications.DEVICE_PROVISIONING);
    return Finding.at(
            needs.at(),
            cluster.label(),
            "cluster "
                + cluster.label()
                + " uses "
                + (devices ? "device provisioning" : "FindMe")
                + " and no Cisco TMS manages it")
        .on(cluster)
        .missingFrom(cluster.element())
        .missingFromEstate()
        .help(
            "declare `system NAME { kind = tms … }` and `external-manager { system = NAME }` in the"
                + " cluster");
  }
}
