package org.peerage.rules.transition;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.model.Peer;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.Peers;
import org.peerage.value.PeerState;

/**
 * Tells of a peer that is declared unreachable and leaves: it is removed by the procedure for dead
 * peers, which leaves it uncleared (Expressway X8.9 guide, Remove a Dead Peer From a Cluster;
 * Conductor guides, Removing a peer [EXP-RML-003, EXP-RMD-001, EXP-RMD-002, EXP-DISB-005,
 * CND-RM-001, CND-RM-002]).
 */
final class UnreachablePeerLeaves implements TransitionRule {

  @Override
  public String id() {
    return "unreachable-peer-leaves";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      for (PeerPair peers : pair.peers()) {
        boolean leaves = peers.before().isPresent() && peers.fate() != Fate.STAYS;
        if (leaves && pair.after().isPresent()) {
          Peer peer = peers.before().get();
          if (peer.get(Peers.STATE).orElse(PeerState.IN_SERVICE) == PeerState.UNREACHABLE) {
            findings.add(
                Finding.at(
                        pair.cluster().element().head(),
                        pair.label() + "/" + peer.label(),
                        peer.label() + " is removed as a dead peer: nothing is cleared on it")
                    .on(pair.cluster()));
          }
        }
      }
    }
    return findings;
  }
}
