package org.peerage.rules.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.lint.Finding;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;

/**
 * Tells of shared settings that change together with members or version: they become a stage of
 * their own, once every peer is Active (Expressway X8.9 guide, Add a Peer to a Cluster; Upgrade
 * [EXP-ADD-006, EXP-UPG-019]).
 */
final class SharedChangeWithMembers implements TransitionRule {

  private static final Set<Kind> MEMBERS =
      Set.of(
          Kind.VERSION,
          Kind.PEER_JOINED,
          Kind.PEER_LEFT,
          Kind.PEER_READDRESSED,
          Kind.PEER_REPLACED);

  private static final Set<Kind> SHARED =
      Set.of(Kind.SHARED_SETTING, Kind.ZONE, Kind.POLICY_SERVICE, Kind.SEARCH_RULE);

  @Override
  public String id() {
    return "shared-change-with-members";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      Optional<Change> shared = Optional.empty();
      boolean moves = false;
      for (Change change : difference.of(pair)) {
        moves |= MEMBERS.contains(change.kind());
        boolean its = SHARED.contains(change.kind()) && change.after().isPresent();
        shared = shared.isEmpty() && its ? Optional.of(change) : shared;
      }
      if (moves && shared.isPresent()) {
        Change change = shared.get();
        findings.add(
            Finding.at(
                    change.after().orElseThrow().at(),
                    pair.label(),
                    change.what()
                        + " changes together with peers or version of cluster "
                        + pair.label()
                        + ": it is entered last")
                .on(pair.cluster()));
      }
    }
    return findings;
  }
}
