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
 * Flags a cluster whose peers hold fewer licences together than its service needs: a licence on any
 * peer serves all of them (Expressway X8.9 guide, Introduction; Peer-Specific Items, Option keys
 * [EXP-LIC-001, EXP-PEER-023]).
 *
 * <p>A kind of which no peer states a number is let pass: nothing is known of it.
 */
public final class LicensesTooFew implements ClusterRule {

  @Override
  public String id() {
    return "licenses-too-few";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Pool pool : Pool.of(cluster)) {
      Optional<Sourced<Integer>> need = pool.need();
      Optional<Integer> held = need.isPresent() && pool.isByUnit() ? pool.held() : Optional.empty();
      if (held.isPresent() && held.get() < need.get().value()) {
        findings.add(finding(pool, need.get(), held.get()));
      }
    }
    return findings;
  }

  private static Finding finding(Pool pool, Sourced<Integer> need, int held) {
    Cluster cluster = pool.cluster();
    var finding =
        Finding.at(
                need.at(),
                cluster.label(),
                "cluster "
                    + cluster.label()
                    + " needs "
                    + pool.count(need.value())
                    + ", and its peers hold "
                    + held
                    + " together")
            .on(cluster)
            .missingFrom(cluster.element())
            .help("buy licences for " + (need.value() - held) + " more, on whichever peer");
    for (Peer peer : cluster.peers()) {
      finding =
          finding.label(
              pool.at(peer, Licenses.KIND), peer.label() + " holds " + pool.held(List.of(peer)));
    }
    return finding;
  }
}
