package org.peerage.rules.transition;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.CallRouting;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags a zone whose addresses are typed by hand and do not follow a cluster that grows or shrinks
 * (Expressway X8.9 guide, Neighboring Between Expressway Clusters [EXP-NBR-016]).
 */
final class NeighborsByHand implements TransitionRule {

  @Override
  public String id() {
    return "neighbors-by-hand";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      for (PeerPair peers : pair.peers()) {
        if (peers.fate() == Fate.JOINS && pair.before().isPresent()) {
          missing(difference, pair, peers.after().orElseThrow(), findings);
        }
      }
    }
    return findings;
  }

  private static void missing(
      Difference difference, ClusterPair pair, Peer newcomer, List<Finding> findings) {
    for (Cluster owner : difference.after().clusters()) {
      for (Element zone : owner.zones()) {
        List<Sourced<Host>> typed = zone.list(CallRouting.PEERS);
        if (!owner.label().equals(pair.label())
            && leadsTo(typed, pair)
            && !leadsTo(typed, newcomer)) {
          findings.add(
              Finding.at(
                      zone.at(CallRouting.PEERS),
                      owner.label(),
                      "zone \""
                          + zone.label()
                          + "\" leads to cluster "
                          + pair.label()
                          + ", but not to "
                          + newcomer.label()
                          + ", which joins it")
                  .on(owner));
        }
      }
    }
  }

  private static boolean leadsTo(List<Sourced<Host>> typed, ClusterPair pair) {
    for (Peer peer : pair.before().orElseThrow().peers()) {
      if (leadsTo(typed, peer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leadsTo(List<Sourced<Host>> typed, Peer peer) {
    for (Sourced<Host> host : typed) {
      String text = host.value().toString();
      if (peer.fqdn().filter(name -> name.toString().equals(text)).isPresent()
          || peer.interfaces().stream()
              .anyMatch(one -> one.value().address().toString().equals(text))) {
        return true;
      }
    }
    return false;
  }
}
