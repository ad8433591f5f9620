package org.peerage.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.rules.shared.Phrases;
import org.peerage.value.Sourced;

/**
 * Flags a cluster that needs more than its hardware carries, whatever is licensed (Expressway X8.9
 * guide, Introduction [EXP-LIC-003]). Peers beyond the fourth add resilience and no capacity
 * (Administrator Guide X14.0, Clustering and Peers); from X14.2 on the fifth of six is counted too,
 * since one later guide says so (Administrator Guide X15.3, Expressway Capacity and Sizing).
 *
 * <p>What a peer can carry its definition says: the guides at hand give no number for a platform.
 */
public final class NeedBeyondHardware implements ClusterRule {

  @Override
  public String id() {
    return "need-beyond-hardware";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Pool pool : Pool.of(cluster)) {
      Optional<Sourced<Integer>> need = pool.need();
      Optional<Integer> carried =
          need.isPresent() ? pool.carried(cluster.peers()) : Optional.empty();
      if (carried.isPresent() && carried.get() < need.get().value()) {
        findings.add(finding(pool, need.get(), carried.get()));
      }
    }
    return findings;
  }

  private static Finding finding(Pool pool, Sourced<Integer> need, int carried) {
    Cluster cluster = pool.cluster();
    var finding =
        Finding.at(
                need.at(),
                cluster.label(),
                "cluster "
                    + cluster.label()
                    + " needs "
                    + pool.count(need.value())
                    + ", and its peers carry "
                    + carried)
            .on(cluster);
    return pool.hasIdlePeers()
        ? finding.marked(
            "of "
                + Phrases.count(cluster.peers().size(), "peer")
                + " the strongest "
                + pool.counting()
                + " count")
        : finding;
  }
}
