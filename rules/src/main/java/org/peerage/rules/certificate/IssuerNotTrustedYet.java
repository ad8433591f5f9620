package org.peerage.rules.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.StaticNat;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * Points out peers behind static NAT whose certificates would not pass if they were checked: a
 * later release may allow Enforce there, so valid ones are advised (Expressway X8.9 guide, Appendix
 * 3, dual NICs with static NAT [EXP-ISO-017]).
 *
 * <p>Looks at issuers against the trust lists that are stated. A missing certificate, or one that
 * lacks the name of its unit, is a rule of its own; so is one outside its days.
 */
public final class IssuerNotTrustedYet implements ClusterRule {

  @Override
  public String id() {
    return "issuer-not-trusted-yet";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (StaticNat.hindering(cluster).isEmpty()) {
      return List.of();
    }
    List<Peer> peers = cluster.peers();
    List<Trust> trusts = Trust.of(cluster);
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      Optional<Element> certificate = Checking.certificate(peer);
      Optional<Sourced<String>> issuer =
          certificate.flatMap(it -> it.stated(Peers.Certificate.ISSUER));
      Optional<Peer> doubter =
          issuer.isEmpty() ? Optional.empty() : doubter(peers, trusts, certificate.get());
      if (doubter.isPresent() && !Checking.enforces(peer)) {
        findings.add(finding(peer, issuer.get(), doubter.get()));
      }
    }
    return findings;
  }

  /** The first peer whose stated list lacks all who stand behind a certificate. */
  private static Optional<Peer> doubter(List<Peer> peers, List<Trust> trusts, Element certificate) {
    for (int i = 0; i < peers.size(); i++) {
      if (trusts.get(i).isStated() && !trusts.get(i).holds(certificate)) {
        return Optional.of(peers.get(i));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Peer peer, Sourced<String> issuer, Peer doubter) {
    return Finding.at(
            issuer.at(),
            peer.path(),
            "the certificate of peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " would not pass a check")
        .on(peer)
        .label(
            doubter.element().at(Peers.TRUSTED_CAS),
            doubter.label() + " does not trust \"" + issuer.value() + "\"");
  }
}
