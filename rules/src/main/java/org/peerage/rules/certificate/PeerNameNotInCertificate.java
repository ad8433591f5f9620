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
import org.peerage.value.Host;
import org.peerage.value.Sourced;

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
      if (fails(peer)) {
        Sourced<Host> listed = peer.peerAddress().orElseThrow();
        Element certificate = Checking.certificate(peer).orElseThrow();
        findings.add(Checking.shown(finding(peer, certificate, listed), certificate));
      }
    }
    return findings;
  }

  /** Whether a unit is listed by a name its certificate lacks, in a cluster that checks. */
  static boolean fails(Peer peer) {
    Optional<Element> certificate = Checking.certificate(peer);
    Optional<Sourced<Host>> listed = peer.peerAddress();
    return Checking.enforces(peer)
        && certificate.isPresent()
        && listed.isPresent()
        && listed.get().value() instanceof Host.Named named
        && known(certificate.get())
        && !holds(certificate.get(), named.name());
  }

  private static boolean known(Element certificate) {
    return Checking.namesAreKnown(certificate)
        || certificate.stated(Peers.Certificate.FILE).isEmpty();
  }

  private static boolean holds(Element certificate, DomainName name) {
    Optional<String> common = certificate.get(Peers.Certificate.CN);
    return common.isPresent() && DomainName.of(common.get()).equals(name)
        || Checking.alternativeNamesHold(certificate, name);
  }

  private static Finding finding(Peer peer, Element certificate, Sourced<Host> listed) {
    Host name = listed.value();
    return Finding.at(
            Checking.names(certificate),
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
