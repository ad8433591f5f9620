package org.peerage.rules.transition;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;

/**
 * Tells of a cluster that is no longer declared: it is disbanded as a whole, dead peers first
 * (Expressway X8.9 guide, Disband a Cluster [EXP-RML-002, EXP-DISB-004, EXP-DISB-005]).
 */
final class ClusterDissolved implements TransitionRule {

  @Override
  public String id() {
    return "cluster-dissolved";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      boolean was = pair.before().filter(cluster -> cluster.peers().size() > 1).isPresent();
      if (was && pair.after().isEmpty()) {
        findings.add(
            Finding.at(
                    difference.at(pair),
                    pair.label(),
                    "cluster " + pair.label() + " is disbanded: calls between its units end")
                .on(pair.cluster()));
      }
    }
    return findings;
  }
}
