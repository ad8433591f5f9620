package org.peerage.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers.Licenses;
import org.peerage.value.Sourced;

/**
 * Flags a cluster that cannot carry what it needs once its strongest peer is lost (Expressway X8.9
 * guide, Introduction [EXP-LIC-003, EXP-GEN-001]).
 *
 * <p>What it cannot carry with all its peers is {@link NeedBeyondHardware}.
 */
public final class NeedBeyondRemainingPeers implements ClusterRule {

  @Override
  public String id() {
    return "need-beyond-remaining-peers";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (cluster.peers().size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Pool pool : Pool.of(cluster)) {
      Optional<Sourced<Integer>> need = pool.need();
      Optional<Integer> all = need.isPresent() ? pool.carried(cluster.peers()) : Optional.empty();
      if (all.isPresent() && all.get() >= need.get().value()) {
        look(pool, need.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> look(Pool pool, Sourced<Integer> need) {
    Cluster cluster = pool.cluster();
    Peer lost = pool.strongest().orElseThrow();
    int carried = pool.carried(pool.without(lost)).orElseThrow();
    return carried >= need.value()
        ? Optional.empty()
        : Optional.of(
            Finding.at(
                    need.at(),
                    cluster.label(),
                    "cluster "
                        + cluster.label()
                        + " needs "
                        + pool.count(need.value())
                        + ", and carries "
                        + carried
                        + " without "
                        + lost.label())
                .on(cluster)
                .label(
                    pool.at(lost, Licenses.CAPACITY),
                    lost.label() + " carries " + pool.carried(List.of(lost)).orElseThrow()));
  }
}
