package org.peerage.rules.tms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.platform.Limits;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.Clusters.ExternalManager;
import org.peerage.value.Sourced;

/**
 * Flags another path than the one by which a Cisco TMS is reached as external manager (Expressway
 * X8.9 guide, Add an Expressway to Cisco TMS, On the Expressway [EXP-TMS-005]).
 */
public final class ExternalManagerPathUnusual implements ClusterRule {

  @Override
  public String id() {
    return "external-manager-path-unusual";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    Optional<Sourced<String>> path =
        Managers.page(cluster).flatMap(page -> page.stated(ExternalManager.PATH));
    if (path.isPresent()
        && !path.get().value().equals(Limits.TMS_PATH.value())
        && Managers.of(estate).of(cluster).isPresent()) {
      var finding =
          Finding.at(
                  path.get().at(),
                  cluster.label(),
                  "cluster "
                      + cluster.label()
                      + " looks for Cisco TMS by another path than its own")
              .on(cluster)
              .help("write `path = \"" + Limits.TMS_PATH.value() + "\"`, or leave it out");
      findings.add(
          new Corrections(cluster.element())
              .write(finding, path.get().at(), '"' + Limits.TMS_PATH.value() + '"', Safety.UNSAFE));
    }
    return findings;
  }
}
