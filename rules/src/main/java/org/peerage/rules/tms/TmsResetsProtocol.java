package org.peerage.rules.tms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.Clusters;
import org.peerage.schema.Surroundings;
import org.peerage.value.Sourced;
import org.peerage.value.WebProtocol;

/**
 * Flags the protocol HTTP towards a Cisco TMS that sets it back to HTTPS again and again
 * (Expressway X8.9 guide, Add to TMS, footnote; Cisco TMS Warnings [EXP-TMS-017]).
 */
public final class TmsResetsProtocol implements ClusterRule {

  @Override
  public String id() {
    return "tms-resets-protocol";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var managers = Managers.of(estate);
    var findings = new ArrayList<Finding>();
    Optional<Sourced<WebProtocol>> protocol =
        Managers.page(cluster).flatMap(it -> it.stated(Clusters.ExternalManager.PROTOCOL));
    Optional<Element> tms =
        protocol.filter(it -> it.value() == WebProtocol.HTTP).flatMap(it -> managers.of(cluster));
    if (tms.isPresent()
        && tms.get().on(Surroundings.System.ENFORCE_MANAGEMENT_SETTINGS)
        && tms.get().on(Surroundings.System.SECURE_ONLY_DEVICE_COMMUNICATION)) {
      var finding =
          Finding.at(
                  protocol.get().at(),
                  cluster.label(),
                  "Cisco TMS "
                      + tms.get().label()
                      + " sets the protocol of cluster "
                      + cluster.label()
                      + " back to https")
              .on(cluster)
              .label(
                  tms.get().at(Surroundings.System.ENFORCE_MANAGEMENT_SETTINGS),
                  "it enforces its settings")
              .label(
                  tms.get().at(Surroundings.System.SECURE_ONLY_DEVICE_COMMUNICATION),
                  "and insists on https");
      findings.add(
          new Corrections(cluster.element())
              .write(finding, protocol.get().at(), WebProtocol.HTTPS.word(), Safety.UNSAFE));
    }
    return findings;
  }
}
