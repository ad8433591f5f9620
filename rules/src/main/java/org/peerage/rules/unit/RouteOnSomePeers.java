package org.peerage.rules.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Peers;

/**
 * Flags a static route that some peers have and others have not: the cluster assumes that each peer
 * reaches what any of them reaches (Expressway X8.9 guide, Introduction; Peer-Specific Items, IP
 * static routes [EXP-GEN-004, EXP-GEN-005, EXP-PEER-010]).
 *
 * <p>A route marked {@code local} is meant for its peer only; gateways may differ [EXP-PEER-008].
 */
public final class RouteOnSomePeers implements ClusterRule {

  @Override
  public String id() {
    return "route-on-some-peers";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var routes = new LinkedHashMap<String, Route>();
    List<Peer> peers = cluster.peers();
    for (Peer peer : peers) {
      for (Element block : peer.element().children(Peers.StaticRoute.KIND)) {
        if (!block.on(Peers.StaticRoute.LOCAL)) {
          routes
              .computeIfAbsent(block.label(), it -> new Route(peer, block, new ArrayList<>()))
              .holders
              .add(peer.label());
        }
      }
    }
    var findings = new ArrayList<Finding>();
    for (Route route : routes.values()) {
      var without = new ArrayList<String>();
      for (Peer peer : peers) {
        if (!route.holders.contains(peer.label()) && !hasLocal(peer, route.block.label())) {
          without.add(peer.label());
        }
      }
      if (!without.isEmpty()) {
        findings.add(finding(cluster, route, without));
      }
    }
    return findings;
  }

  private static boolean hasLocal(Peer peer, String prefix) {
    for (Element block : peer.element().children(Peers.StaticRoute.KIND)) {
      if (block.label().equals(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Cluster cluster, Route route, List<String> without) {
    return Finding.at(
            route.block.head(),
            route.peer.path(),
            "not all peers of cluster "
                + cluster.label()
                + " have the route to "
                + route.block.label())
        .on(cluster)
        .missingFrom(cluster.element())
        .marked(
            Phrases.and(route.holders)
                + (route.holders.size() == 1 ? " has it, " : " have it, ")
                + Phrases.and(without)
                + (without.size() == 1 ? " lacks it" : " lack it"));
  }

  /** A route, where it is first declared, and the labels of the peers that have it. */
  private record Route(Peer peer, Element block, List<String> holders) {}
}
