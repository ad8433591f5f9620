package org.peerage.rules.transition;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.PeerState;

/**
 * Flags a dead peer that leaves without its serial number being kept: it still holds its clustering
 * settings, and must not come back uncleared (Expressway X8.9 guide, Remove a Dead Peer From a
 * Cluster [EXP-RMD-003, EXP-RMD-001]).
 */
final class DeadPeerNotNoted implements TransitionRule {

  @Override
  public String id() {
    return "dead-peer-not-noted";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      for (PeerPair peers : pair.peers()) {
        boolean leaves = peers.fate() == Fate.LEAVES || peers.fate() == Fate.REPLACED;
        if (leaves && pair.after().isPresent()) {
          Peer peer = peers.before().orElseThrow();
          boolean dead =
              peer.get(Peers.STATE).orElse(PeerState.IN_SERVICE) == PeerState.UNREACHABLE;
          if (dead && !isNoted(pair.after().get(), peer)) {
            findings.add(
                Finding.at(
                        pair.after().get().element().head(),
                        pair.label(),
                        peer.label() + " left without being cleared and is listed nowhere")
                    .on(pair.after().get()));
          }
        }
      }
    }
    return findings;
  }

  private static boolean isNoted(Cluster cluster, Peer peer) {
    String serial = peer.get(Peers.SERIAL_NUMBER).orElse("");
    return cluster.element().list(Clusters.AWAITING_RESET).stream()
        .anyMatch(one -> one.value().equals(serial));
  }
}
