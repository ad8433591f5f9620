package org.peerage.rules.transition;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.platform.Behavior;
import org.peerage.value.Version;

/**
 * Tells of an upgrade during which nobody serves for a while: that of a lone unit, and that of two
 * Conductors, whose last one comes back beside the only one that serves (Expressway X8.9 guide,
 * Upgrade; Conductor guides, Upgrading a cluster [EXP-UPG-008, CND-UPG-001, CND-UPG-002]).
 */
final class UpgradeInterruptsService implements TransitionRule {

  @Override
  public String id() {
    return "upgrade-interrupts-service";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      for (Change change : difference.of(pair)) {
        boolean ofAll = change.kind() == Kind.VERSION && change.subject().equals(pair.label());
        if (ofAll && pair.before().isPresent() && isInterrupted(pair.before().get())) {
          findings.add(
              Finding.at(
                      change.after().orElseThrow().at(),
                      pair.label(),
                      "for a while during this upgrade no unit of cluster "
                          + pair.label()
                          + " takes calls")
                  .on(pair.cluster()));
        }
      }
    }
    return findings;
  }

  private static boolean isInterrupted(Cluster cluster) {
    Version version = cluster.version().orElseThrow();
    boolean inPlace = Behavior.UPGRADED_IN_PLACE.holds(cluster.product().family(), version);
    return cluster.peers().size() < (inPlace ? 2 : 3);
  }
}
