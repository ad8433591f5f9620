package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.CallRouting;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags an address that fills two fields of a zone (Expressway X8.9 guide, Neighboring your
 * clusters [EXP-NBR-013]).
 */
public final class ZoneAddressRepeated implements ClusterRule {

  @Override
  public String id() {
    return "zone-address-repeated";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Element zone : cluster.zones()) {
      var first = new HashMap<Host, Sourced<Host>>();
      for (Sourced<Host> host : zone.list(CallRouting.PEERS)) {
        Sourced<Host> earlier = first.putIfAbsent(host.value(), host);
        if (earlier != null) {
          findings.add(
              Finding.at(
                      host.at(),
                      cluster.label(),
                      "zone "
                          + zone.label()
                          + " of cluster "
                          + cluster.label()
                          + " names "
                          + host.value()
                          + " twice")
                  .on(cluster)
                  .marked("again")
                  .label(earlier.at(), "for the first time"));
        }
      }
    }
    return findings;
  }
}
