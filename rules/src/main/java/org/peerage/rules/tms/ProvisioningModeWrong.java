package org.peerage.rules.tms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Surroundings;
import org.peerage.value.ProvisioningMode;
import org.peerage.value.Sourced;

/**
 * Flags a Cisco TMS that hands out FindMe or provisioning data otherwise than by the Provisioning
 * Extension (Expressway X8.9 guide, TMS Has Been Configured; Upgrade, Prerequisites [EXP-PRE-031,
 * EXP-UPG-006]).
 */
public final class ProvisioningModeWrong implements EstateRule {

  @Override
  public String id() {
    return "provisioning-mode-wrong";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var managers = Managers.of(estate);
    var told = new HashSet<String>();
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      Optional<Sourced<Boolean>> needs = Managers.provisioning(cluster);
      Optional<Element> tms = needs.flatMap(it -> managers.of(cluster));
      Optional<Sourced<ProvisioningMode>> mode =
          tms.flatMap(it -> it.stated(Surroundings.System.PROVISIONING_EXTENSION_MODE));
      boolean right =
          mode.filter(it -> it.value() == ProvisioningMode.PROVISIONING_EXTENSION).isPresent();
      if (tms.isPresent() && !right && told.add(tms.get().label())) {
        findings.add(
            Finding.at(
                    tms.get().at(Surroundings.System.PROVISIONING_EXTENSION_MODE),
                    cluster.label(),
                    "Cisco TMS "
                        + tms.get().label()
                        + " holds data for cluster "
                        + cluster.label()
                        + (mode.isPresent()
                            ? " and is not in Provisioning Extension mode"
                            : " and does not state its Provisioning Extension mode"))
                .on(cluster)
                .missingFrom(tms.get())
                .label(needs.get().at(), "it holds the data for this"));
      }
    }
    return findings;
  }
}
