package org.peerage.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Limits;
import org.peerage.schema.Peers.Licenses;

/**
 * Flags licences that cannot be used once a peer is lost: those of the others are still more than
 * their hardware carries (Expressway X8.9 guide, Introduction [EXP-LIC-003]).
 *
 * <p>Counts what the remaining peers hold themselves, against what they say they carry; a peer that
 * does not say so ends the comparison.
 */
public final class LicensesBeyondHardware implements ClusterRule {

  @Override
  public String id() {
    return "licenses-beyond-hardware";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    int peers = cluster.peers().size();
    if (peers < 2 || peers > Limits.PEERS.value() || silent(cluster) > 1) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Pool pool : Pool.of(cluster)) {
      if (pool.isByUnit()) {
        worst(pool).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** How many peers do not say what they carry: of two of them one is left, whoever is lost. */
  private static int silent(Cluster cluster) {
    int silent = 0;
    for (Peer peer : cluster.peers()) {
      silent += peer.element().child(Licenses.CAPACITY).isEmpty() ? 1 : 0;
    }
    return silent;
  }

  /** The loss after which most licences lie idle; the first of equals. */
  private static Optional<Finding> worst(Pool pool) {
    Optional<Finding> worst = Optional.empty();
    int most = 0;
    for (Peer lost : pool.cluster().peers()) {
      List<Peer> rest = pool.without(lost);
      Optional<Integer> carried = pool.carried(rest);
      if (carried.isPresent() && pool.held(rest) - carried.get() > most) {
        most = pool.held(rest) - carried.get();
        worst = Optional.of(finding(pool, lost, rest, carried.get()));
      }
    }
    return worst;
  }

  private static Finding finding(Pool pool, Peer lost, List<Peer> rest, int carried) {
    Cluster cluster = pool.cluster();
    var finding =
        Finding.at(
                cluster.element().head(),
                cluster.label(),
                "without "
                    + lost.label()
                    + " the peers of cluster "
                    + cluster.label()
                    + " hold "
                    + pool.count(pool.held(rest))
                    + " and carry "
                    + carried)
            .on(cluster);
    for (Peer peer : rest) {
      finding =
          finding.label(
              pool.at(peer, Licenses.KIND),
              peer.label()
                  + " holds "
                  + pool.held(List.of(peer))
                  + " and carries "
                  + pool.carried(List.of(peer)).orElseThrow());
    }
    return finding;
  }
}
