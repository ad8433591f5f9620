package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.CallRouting;
import org.peerage.source.Span;
import org.peerage.value.AddressForm;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags a zone that checks certificates and names its peers by address (Expressway X8.9 guide,
 * Neighboring your clusters [EXP-NBR-014]).
 */
public final class ZoneVerifiedByAddress implements ClusterRule {

  @Override
  public String id() {
    return "zone-verified-by-address";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Element zone : cluster.zones()) {
      if (zone.on(CallRouting.TLS_VERIFY)) {
        look(cluster, zone, findings);
      }
    }
    return findings;
  }

  private static void look(Cluster cluster, Element zone, List<Finding> findings) {
    boolean whole = zone.stated(CallRouting.CLUSTER).isPresent();
    boolean byAddress =
        zone.stated(CallRouting.PEER_ADDRESSES)
            .filter(form -> form.value() == AddressForm.IP)
            .isPresent();
    if (whole && byAddress) {
      findings.add(finding(cluster, zone, zone.at(CallRouting.PEER_ADDRESSES)));
    }
    for (Sourced<Host> host : zone.list(CallRouting.PEERS)) {
      if (host.value() instanceof Host.Addressed) {
        findings.add(finding(cluster, zone, host.at()));
      }
    }
  }

  private static Finding finding(Cluster cluster, Element zone, Span at) {
    return Finding.at(
            at,
            cluster.label(),
            "zone "
                + zone.label()
                + " of cluster "
                + cluster.label()
                + " checks certificates and names a peer by its address")
        .on(cluster)
        .label(zone.at(CallRouting.TLS_VERIFY), "certificates are checked");
  }
}
