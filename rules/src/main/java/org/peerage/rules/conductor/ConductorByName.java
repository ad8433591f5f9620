package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.TypedAddresses;
import org.peerage.rules.shared.TypedAddresses.Typed;
import org.peerage.schema.Clusters;
import org.peerage.source.Span;
import org.peerage.value.AddressForm;
import org.peerage.value.Sourced;

/**
 * Flags Conductors that are listed by name: peers are identified by address (Conductor XC2.4 and
 * XC3.0 guides, Appendix 1, IPSec communications [CND-IPSEC-003]).
 */
public final class ConductorByName implements ClusterRule {

  @Override
  public String id() {
    return "conductor-by-name";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.isConductor()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    Optional<Sourced<AddressForm>> form = cluster.element().stated(Clusters.PEER_ADDRESSES);
    if (form.isPresent() && form.get().value() == AddressForm.FQDN) {
      var finding =
          finding(cluster, form.get().at(), cluster.label())
              .help("write `peer-addresses = ip`, or leave it out");
      findings.add(
          new Corrections(cluster.element())
              .write(finding, form.get().at(), AddressForm.IP.word(), Safety.SAFE));
    }
    for (Typed typed : TypedAddresses.of(cluster)) {
      if (typed.address().isEmpty()) {
        findings.add(
            finding(cluster, typed.at(), typed.subject())
                .help("write the address of LAN 1, or the label of the peer"));
      }
    }
    return findings;
  }

  private static Finding finding(Cluster cluster, Span at, String subject) {
    return Finding.at(
            at, subject, "Conductors of cluster " + cluster.label() + " are listed by name")
        .on(cluster);
  }
}
