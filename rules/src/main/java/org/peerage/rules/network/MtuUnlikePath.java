package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Limits;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;
import org.peerage.source.Span;
import org.peerage.value.Sourced;

/**
 * Flags a Conductor whose MTU is not the lowest of the paths between the peers (Conductor XC3.0
 * guide, Appendix 1, MTU size [CND-MTU-001, CND-MTU-005]).
 */
public final class MtuUnlikePath implements EstateRule {

  @Override
  public String id() {
    return "mtu-unlike-path";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var links = new Links(estate);
    if (links.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      Optional<Sourced<Integer>> lowest =
          cluster.isConductor() ? lowest(links.within(cluster)) : Optional.empty();
      if (lowest.isPresent()) {
        look(cluster, lowest.get(), findings);
      }
    }
    return findings;
  }

  private static Optional<Sourced<Integer>> lowest(List<Links.Crossing> crossings) {
    Optional<Sourced<Integer>> lowest = Optional.empty();
    for (Links.Crossing crossing : crossings) {
      Optional<Sourced<Integer>> mtu = crossing.link().stated(Surroundings.Link.MTU);
      if (mtu.isPresent() && (lowest.isEmpty() || mtu.get().value() < lowest.get().value())) {
        lowest = mtu;
      }
    }
    return lowest;
  }

  private static void look(Cluster cluster, Sourced<Integer> lowest, List<Finding> findings) {
    for (Peer peer : cluster.peers()) {
      int mtu =
          peer.lan1()
              .flatMap(lan -> lan.get(Peers.LanInterface.MTU))
              .orElse(Limits.DEFAULT_MTU.value());
      if (mtu != lowest.value()) {
        Span at =
            peer.lan1().map(lan -> lan.at(Peers.LanInterface.MTU)).orElse(peer.element().head());
        var finding =
            Finding.at(
                    at,
                    peer.path(),
                    "the MTU of Conductor "
                        + peer.label()
                        + " of cluster "
                        + cluster.label()
                        + " is "
                        + mtu
                        + ", that of the path to the others "
                        + lowest.value())
                .on(peer)
                .label(lowest.at(), "the lowest on the path")
                .help("write `mtu = " + lowest.value() + "` in `lan1` of " + peer.label());
        String right = Integer.toString(lowest.value());
        findings.add(
            peer.lan1().isEmpty()
                ? finding
                : new Corrections(peer.element())
                    .set(finding, peer.lan1().get(), Peers.LanInterface.MTU, right, Safety.UNSAFE));
      }
    }
  }
}
