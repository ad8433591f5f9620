package org.peerage.rules.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.StaticNat;
import org.peerage.rules.shared.TypedAddresses;
import org.peerage.rules.shared.TypedAddresses.Typed;
import org.peerage.schema.Clusters;
import org.peerage.source.Span;
import org.peerage.value.AddressForm;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags peers behind static NAT that are listed by name (Expressway X8.9 guide, Appendix 3,
 * Expressway-E peers have dual NICs, with static NAT enabled [EXP-ISO-012]).
 *
 * <p>Where names follow from TLS verification mode Enforce alone, {@link StaticNatWithEnforce} says
 * it.
 */
public final class StaticNatByName implements ClusterRule {

  @Override
  public String id() {
    return "static-nat-by-name";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    Optional<Peer> translated = StaticNat.hindering(cluster);
    if (translated.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    Optional<Sourced<AddressForm>> form = cluster.element().stated(Clusters.PEER_ADDRESSES);
    if (form.isPresent() && form.get().value() == AddressForm.FQDN) {
      findings.add(finding(cluster, form.get().at(), cluster.label(), translated.get()));
    }
    for (Typed typed : TypedAddresses.of(cluster)) {
      if (typed.host() instanceof Host.Named) {
        findings.add(finding(cluster, typed.at(), typed.subject(), translated.get()));
      }
    }
    return findings;
  }

  private static Finding finding(Cluster cluster, Span at, String subject, Peer translated) {
    return StaticNat.labelled(
        Finding.at(
                at,
                subject,
                "peers of cluster "
                    + cluster.label()
                    + " stand behind static NAT and are listed by name")
            .on(cluster),
        translated);
  }
}
