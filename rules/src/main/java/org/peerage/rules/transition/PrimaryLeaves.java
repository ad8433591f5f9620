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
import org.peerage.source.Span;

/**
 * Tells of a primary that leaves, moves or is replaced: its role goes to another peer first
 * (Expressway X8.9 guide, Remove a Live Peer From a Cluster and others [EXP-RML-004, EXP-RMD-004,
 * EXP-PRIM-002, EXP-PRIM-011, EXP-ADDR-002, EXP-REPL-001]).
 */
final class PrimaryLeaves implements TransitionRule {

  @Override
  public String id() {
    return "primary-leaves";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      String primary =
          pair.before().flatMap(cluster -> cluster.primaryPeer()).map(Peer::label).orElse("");
      boolean stays = pair.after().isPresent() && !pair.cluster().isConductor();
      for (PeerPair peers : pair.peers()) {
        boolean its = peers.before().filter(peer -> peer.label().equals(primary)).isPresent();
        if (stays && its && peers.fate() != Fate.STAYS) {
          Span at =
              peers
                  .after()
                  .map(peer -> peer.element().head())
                  .orElse(pair.cluster().element().head());
          findings.add(
              Finding.at(
                      at,
                      peers.peer().path(),
                      primary + " is the primary: another peer takes the role before it leaves")
                  .on(pair.cluster()));
        }
      }
    }
    return findings;
  }
}
