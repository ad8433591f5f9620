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
 * Flags a peer without a DNS server: these settings are not replicated (Expressway X8.9 guide, DNS
 * Configuration is Done; Create a New Cluster, step 3 [EXP-PRE-021, EXP-PEER-012, EXP-NEW-016]).
 */
public final class NoDnsServer implements ClusterRule {

  @Override
  public String id() {
    return "no-dns-server";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (cluster.isConductor() || peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      if (peer.element().list(Peers.DNS_SERVERS).isEmpty()) {
        findings.add(
            Finding.at(
                    peer.element().at(Peers.DNS_SERVERS),
                    peer.path(),
                    "peer "
                        + peer.label()
                        + " of cluster "
                        + cluster.label()
                        + " has no DNS server")
                .on(peer)
                .missingFrom(peer.element())
                .help("write `dns-servers = [ADDRESS]` in " + peer.label()));
      }
    }
    return findings;
  }
}
