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
import org.peerage.schema.Peers;
import org.peerage.value.DomainName;

/**
 * Flags a certificate that does not hold the FQDN of its unit among the subject alternative names,
 * as the guide advises (Expressway X8.9 guide, Basic Configuration Is Done; Appendix 3
 * [EXP-PRE-015, EXP-ISO-009]).
 *
 * <p>Where the unit is listed by that name and its certificate is checked, it is no advice but a
 * must, which {@link PeerNameNotInCertificate} says.
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
      Optional<Element> certificate = Checking.certificate(peer);
      Optional<DomainName> name = peer.fqdn();
      if (certificate.isPresent()
          && name.isPresent()
          && certificate.get().stated(Peers.Certificate.SAN).isPresent()
          && !Checking.alternativeNamesHold(certificate.get(), name.get())
          && !PeerNameNotInCertificate.fails(peer)) {
        findings.add(
            Checking.shown(finding(peer, certificate.get(), name.get()), certificate.get()));
      }
    }
    return findings;
  }

  private static Finding finding(Peer peer, Element certificate, DomainName name) {
    return Finding.at(
            Checking.names(certificate),
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
