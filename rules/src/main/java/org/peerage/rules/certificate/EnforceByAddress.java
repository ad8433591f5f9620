package org.peerage.rules.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.StaticNat;
import org.peerage.rules.shared.TypedAddresses;
import org.peerage.rules.shared.TypedAddresses.Typed;
import org.peerage.schema.Clusters;
import org.peerage.source.Span;
import org.peerage.value.AddressForm;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;

/**
 * Flags peers that check certificates and are listed by address, which no certificate holds
 * (Expressway X8.9 guide, Create a New Cluster, step 13 [EXP-NEW-032]).
 *
 * <p>Behind static NAT Enforce itself is the fault, which another rule tells.
 */
public final class EnforceByAddress implements ClusterRule {

  @Override
  public String id() {
    return "enforce-by-address";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    Optional<Sourced<TlsMode>> tls = enforced(cluster);
    if (tls.isEmpty() || StaticNat.hindering(cluster).isPresent()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    Optional<Sourced<AddressForm>> form = cluster.element().stated(Clusters.PEER_ADDRESSES);
    if (form.isPresent() && form.get().value() == AddressForm.IP) {
      var finding =
          finding(cluster, form.get().at(), cluster.label(), tls.get())
              .help("write `peer-addresses = fqdn`, or leave it out");
      findings.add(
          new Corrections(cluster.element())
              .write(finding, form.get().at(), AddressForm.FQDN.word(), Safety.UNSAFE));
    }
    for (Typed typed : TypedAddresses.of(cluster)) {
      if (typed.address().isPresent()) {
        findings.add(
            finding(cluster, typed.at(), typed.subject(), tls.get())
                .help("write the FQDN of the unit, or its label"));
      }
    }
    return findings;
  }

  /** Where a cluster of several peers says Enforce. */
  private static Optional<Sourced<TlsMode>> enforced(Cluster cluster) {
    List<Peer> peers = cluster.peers();
    if (peers.size() > 1) {
      for (Peer peer : peers) {
        Optional<Sourced<TlsMode>> tls = peer.effective(Clusters.TLS);
        if (tls.isPresent() && tls.get().value() == TlsMode.ENFORCE) {
          return tls;
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Cluster cluster, Span at, String subject, Sourced<TlsMode> tls) {
    return Finding.at(
            at,
            subject,
            "peers of cluster "
                + cluster.label()
                + " check each other's certificates and are listed by address")
        .on(cluster)
        .label(tls.at(), "certificates are checked");
  }
}
