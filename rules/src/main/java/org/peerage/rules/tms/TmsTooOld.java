package org.peerage.rules.tms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.platform.Limits;
import org.peerage.schema.Surroundings;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * Flags a Cisco TMS too old for the cluster it manages (Expressway X8.9 guide, TMS Has Been
 * Configured; Upgrade, Prerequisites [EXP-PRE-030, EXP-UPG-005]).
 */
public final class TmsTooOld implements ClusterRule {

  @Override
  public String id() {
    return "tms-too-old";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var managers = Managers.of(estate);
    var findings = new ArrayList<Finding>();
    Optional<Element> tms = managers.of(cluster);
    Optional<Sourced<Version>> version = tms.flatMap(it -> it.stated(Surroundings.System.VERSION));
    if (version.isPresent() && cluster.peers().size() > 1 && !cluster.isConductor()) {
      look(cluster, tms.get(), version.get()).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> look(Cluster cluster, Element tms, Sourced<Version> version) {
    Optional<Sourced<Boolean>> needs = Managers.provisioning(cluster);
    Version least =
        needs.isPresent()
            ? Limits.TMS_WITH_PROVISIONING.value()
            : Limits.TMS_WITHOUT_PROVISIONING.value();
    if (version.value().atLeast(least)) {
      return Optional.empty();
    }
    var finding =
        Finding.at(
                version.at(),
                cluster.label(),
                "Cisco TMS " + tms.label() + " is too old for cluster " + cluster.label())
            .on(cluster)
            .marked("at least " + least)
            .help("upgrade Cisco TMS to " + least + " or newer first");
    return Optional.of(
        needs.isPresent()
            ? finding.label(needs.get().at(), "it holds the data for this")
            : finding);
  }
}
