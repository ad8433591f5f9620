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
 * Flags a peer without an NTP server (Expressway X8.9 guide, Create a New Cluster, step 3;
 * Expressway Alarms and Warnings [EXP-NEW-017, EXP-PEER-013, EXP-ALARM-003]; Conductor guides,
 * Prerequisites [CND-PRE-007, CND-PEER-011]).
 */
public final class NoNtpServer implements ClusterRule {

  @Override
  public String id() {
    return "no-ntp-server";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      if (peer.element().list(Peers.NTP).isEmpty()) {
        findings.add(
            Finding.at(
                    peer.element().at(Peers.NTP),
                    peer.path(),
                    "peer "
                        + peer.label()
                        + " of cluster "
                        + cluster.label()
                        + " has no NTP server")
                .on(peer)
                .missingFrom(peer.element())
                .help("write `ntp = [NAME]` in " + peer.label()));
      }
    }
    return findings;
  }
}
