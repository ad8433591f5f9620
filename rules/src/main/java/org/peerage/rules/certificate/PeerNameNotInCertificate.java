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
import org.peerage.value.Host;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;

/**
 * Flags a peer whose certificate does not hold the name the others list it by, where certificates
 * are checked (Expressway X8.9 guide, Create a New Cluster, step 13 [EXP-NEW-032]).
 *
 * <p>The guide says so of the first peer; the list is the same on all. A certificate of which only
 * the file is given is let pass.
 */
public final class PeerNameNotInCertificate implements ClusterRule {

  @Override
  public String id() {
    return "peer-name-not-in-certificate";
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
      Optional<Sourced<Host>> listed = peer.peerAddress();
      if (enforce
          && certificate.isPresent()
          && listed.isPresent()
          && listed.get().value() instanceof Host.Named named
          && known(certificate.get())
          && !holds(certificate.get(), named.name())) {
        findings.add(finding(peer, certificate.get(), named.name(), listed.get()));
      }
    }
    return findings;
  }

  private static boolean known(Element certificate) {
    return certificate.stated(Peers.Certificate.CN).isPresent()
        || certificate.stated(Peers.Certificate.SAN).isPresent()
        || certificate.stated(Peers.Certificate.FILE).isEmpty();
  }

  private static boolean holds(Element certificate, DomainName name) {
    if (certificate
        .get(Peers.Certificate.CN)
        .map(DomainName::of)
        .filter(name::equals)
        .isPresent()) {
      return true;
    }
    for (Sourced<String> one : certificate.list(Peers.Certificate.SAN)) {
      if (DomainName.of(one.value()).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      Peer peer, Element certificate, DomainName name, Sourced<Host> listed) {
    var holder =
        certificate.stated(Peers.Certificate.SAN).isPresent()
            ? certificate.at(Peers.Certificate.SAN)
            : certificate.at(Peers.Certificate.CN);
    return Finding.at(
            holder,
            peer.path(),
            "the certificate of peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " does not hold the name "
                + name)
        .on(peer)
        .missingFrom(certificate)
        .label(listed.at(), "by which the other peers know " + peer.label())
        .help("have " + name + " put into its subject alternative names");
  }
}
