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

/**
 * Tells of a peer with another address: it leaves the cluster, is changed, and comes back last in
 * the list (Expressway X8.9 guide, Change the Address of a Peer [EXP-ADDR-001]; Conductor guides,
 * Peer-specific configuration, IP [CND-PEER-005, CND-PEER-006]).
 */
final class AddressChangedInPlace implements TransitionRule {

  @Override
  public String id() {
    return "address-changed-in-place";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      for (PeerPair peers : pair.peers()) {
        if (peers.fate() == Fate.MOVES) {
          Peer peer = peers.after().orElseThrow();
          findings.add(
              Finding.at(
                      peer.clusterInterface().map(one -> one.at()).orElse(peer.element().head()),
                      peer.path(),
                      peer.label()
                          + " leaves the cluster for its new address, and comes back last in the"
                          + " list")
                  .on(peer));
        }
      }
    }
    return findings;
  }
}
