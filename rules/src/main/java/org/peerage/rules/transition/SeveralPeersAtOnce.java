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
 * Tells of several units that join in one change: each is a run of its own, one behind another
 * (Expressway X8.9 guide, Add a Peer to a Cluster; Conductor guides, Adding a peer to a cluster
 * [EXP-NEW-005, EXP-NEW-006, EXP-ADD-002, EXP-ADD-028, CND-NEW-011, CND-ADD-013]).
 */
final class SeveralPeersAtOnce implements TransitionRule {

  @Override
  public String id() {
    return "several-peers-at-once";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      var joining = new ArrayList<Peer>();
      for (PeerPair peers : pair.peers()) {
        if (peers.fate() != Fate.STAYS && peers.after().isPresent()) {
          joining.add(peers.after().get());
        }
      }
      if (joining.size() > 1) {
        Peer second = joining.get(1);
        findings.add(
            Finding.at(
                    second.element().head(),
                    pair.label(),
                    joining.size() + " units join cluster " + pair.label() + ", one after another")
                .on(pair.cluster()));
      }
    }
    return findings;
  }
}
