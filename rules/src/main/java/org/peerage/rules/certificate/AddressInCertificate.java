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
import org.peerage.value.IpAddress;
import org.peerage.value.Sourced;

/**
 * Flags an address among the names of a certificate, which authorities discourage (Expressway X8.9
 * guide, Appendix 3: Clusters in Isolated Networks [EXP-ISO-005]).
 */
public final class AddressInCertificate implements ClusterRule {

  @Override
  public String id() {
    return "address-in-certificate";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      Optional<Element> certificate = peer.element().child(Peers.Certificate.KIND);
      if (certificate.isPresent()) {
        Optional<Sourced<String>> common = certificate.get().stated(Peers.Certificate.CN);
        if (common.isPresent()) {
          look(peer, common.get(), findings);
        }
        for (Sourced<String> name : certificate.get().list(Peers.Certificate.SAN)) {
          look(peer, name, findings);
        }
      }
    }
    return findings;
  }

  private static void look(Peer peer, Sourced<String> name, List<Finding> findings) {
    if (IpAddress.parse(name.value()).isPresent()) {
      findings.add(
          Finding.at(
                  name.at(),
                  peer.path(),
                  "the certificate of peer "
                      + peer.label()
                      + " of cluster "
                      + peer.cluster().label()
                      + " names an address")
              .on(peer));
    }
  }
}
