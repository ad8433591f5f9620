package org.peerage.rules.certificate;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;

/**
 * Flags a peer without a server certificate (Expressway X8.9 guide, Basic Configuration Is Done
 * [EXP-PRE-011]).
 *
 * <p>A stand-alone system has no peer to show it to.
 */
public final class NoCertificate implements ClusterRule {

  @Override
  public String id() {
    return "no-certificate";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (cluster.isConductor() || peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      if (peer.element().child(Peers.Certificate.KIND).isEmpty()) {
        findings.add(
            Finding.at(
                    peer.element().head(),
                    peer.path(),
                    "peer "
                        + peer.label()
                        + " of cluster "
                        + cluster.label()
                        + " has no certificate")
                .on(peer)
                .missingFrom(peer.element()));
      }
    }
    return findings;
  }
}
