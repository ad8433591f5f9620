package org.peerage.rules.cluster;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.value.Sourced;

/**
 * Flags a cluster that keeps itself in the signalling path of every call (Expressway X8.9 guide,
 * Create a New Cluster, steps 7 and 8 [EXP-NEW-025]). A stand-alone system may.
 */
public final class CallSignalingOptimizationOff implements ClusterRule {

  @Override
  public String id() {
    return "call-signaling-optimization-off";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    Optional<Sourced<Boolean>> stated =
        cluster.element().stated(Clusters.CALL_SIGNALING_OPTIMIZATION);
    if (stated.isEmpty() || stated.get().value() || cluster.peers().size() < 2) {
      return List.of();
    }
    var finding =
        Finding.at(
                stated.get().at(),
                cluster.label(),
                "call signaling optimization is off in cluster " + cluster.label())
            .on(cluster);
    return List.of(
        cluster.element().span().covers(stated.get().at())
            ? finding.fix(
                new Fix(
                    "write call-signaling-optimization = on",
                    List.of(new Edit(stated.get().at(), "on")),
                    Fix.Safety.SAFE))
            : finding);
  }
}
