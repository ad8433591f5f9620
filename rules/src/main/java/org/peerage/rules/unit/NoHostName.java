package org.peerage.rules.unit;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;

/**
 * Flags a peer without a host name, which belongs to each peer and makes its FQDN (Expressway X8.9
 * guide, Peer-Specific Items, DNS servers and DNS host name [EXP-PEER-011]).
 */
public final class NoHostName implements ClusterRule {

  @Override
  public String id() {
    return "no-host-name";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (cluster.isConductor() || peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      if (peer.element().stated(Peers.HOST_NAME).isEmpty()) {
        findings.add(
            Finding.at(
                    peer.element().head(),
                    peer.path(),
                    "peer " + peer.label() + " of cluster " + cluster.label() + " has no host name")
                .on(peer)
                .missingFrom(peer.element())
                .help("write `host-name = " + peer.label() + "` and `domain = …` in it"));
      }
    }
    return findings;
  }
}
