package org.peerage.rules.transition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * Flags a unit that joins while it still awaits its reset: it would bring the configuration and the
 * peers it had when it died (Expressway X8.9 guide, Remove a Dead Peer; Change the Primary Peer
 * [EXP-RMD-003, EXP-RST-001, EXP-PRIM-012]).
 */
final class UnclearedUnitReturns implements TransitionRule {

  @Override
  public String id() {
    return "uncleared-unit-returns";
  }

  @Override
  public List<Finding> check(Difference difference) {
    var findings = new ArrayList<Finding>();
    for (ClusterPair pair : difference.clusters()) {
      for (PeerPair peers : pair.peers()) {
        if (peers.fate() != Fate.STAYS && peers.after().isPresent()) {
          Peer peer = peers.after().get();
          String serial = peer.get(Peers.SERIAL_NUMBER).orElse("");
          if (waiting(difference).contains(serial)) {
            findings.add(
                Finding.at(
                        peer.element().at(Peers.SERIAL_NUMBER),
                        peer.path(),
                        peer.label() + " joins, but has not been reset since it left")
                    .on(peer));
          }
        }
      }
    }
    return findings;
  }

  /** Reset is whoever is no longer in the list of the new definition. */
  private static Set<String> waiting(Difference difference) {
    var serials = new HashSet<String>();
    for (Cluster cluster : difference.after().clusters()) {
      for (Sourced<String> serial : cluster.element().list(Clusters.AWAITING_RESET)) {
        serials.add(serial.value());
      }
    }
    return serials;
  }
}
