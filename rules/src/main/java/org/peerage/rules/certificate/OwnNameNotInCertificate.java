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
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.DomainName;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;

/**
 * Flags a certificate that does not hold the FQDN of its unit among the subject alternative names,
 * as the guide advises (Expressway X8.9 guide, Basic Configuration Is Done; Appendix 3
 * [EXP-PRE-015, EXP-ISO-009]).
 *
 * <p>With Enforce it is no advice but a must, which {@link PeerNameNotInCertificate} says.
 */
public final class OwnNameNotInCertificate implements ClusterRule {

  @Override
  public String id() {
    return "own-name-not-in-certificate";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      boolean enforce =
          peer.effective(Clusters.TLS).filter(tls -> tls.value() == TlsMode.ENFORCE).isPresent();
      Optional<Element> certificate = peer.element().child(Peers.Certificate.KIND);
      Optional<DomainName> name = peer.fqdn();
      if (!enforce
          && certificate.isPresent()
          && name.isPresent()
          && certificate.get().stated(Peers.Certificate.SAN).isPresent()
          && !holds(certificate.get(), name.get())) {
        findings.add(finding(peer, certificate.get(), name.get()));
      }
    }
    return findings;
  }

  private static boolean holds(Element certificate, DomainName name) {
    for (Sourced<String> one : certificate.list(Peers.Certificate.SAN)) {
      if (DomainName.of(one.value()).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Peer peer, Element certificate, DomainName name) {
    return Finding.at(
            certificate.at(Peers.Certificate.SAN),
            peer.path(),
            "the certificate of peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " does not hold its own name, "
                + name)
        .on(peer)
        .missingFrom(certificate)
        .help("have " + name + " put into its subject alternative names");
  }
}
