package org.peerage.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Peer;
import org.peerage.plan.Refusal.Reason;
import org.peerage.plan.StageMaker.Draft;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.Peers;

/**
 * The order of clusters. New ones come first and removed ones last; where units go from one to
 * another, who gives comes before who takes. Of those that give to each other the runs are
 * interleaved; they are refused where every order would have a unit join before it has left.
 */
final class Exchange {

  private Exchange() {}

  static List<ClusterPair> ordered(List<ClusterPair> clusters) {
    var ordered = new ArrayList<ClusterPair>();
    var open = new ArrayList<>(clusters);
    open.sort(Comparator.comparingInt(Exchange::turn));
    while (!open.isEmpty()) {
      ClusterPair next = open.get(0);
      for (ClusterPair pair : open) {
        if (open.stream().noneMatch(other -> other != pair && gives(other, pair))) {
          next = pair;
          break;
        }
      }
      open.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  /** Created before zones of others lead there, removed once none does any more. */
  private static int turn(ClusterPair pair) {
    if (pair.after().isEmpty()) {
      return 2;
    }
    boolean was = pair.before().filter(Numbering::isCluster).isPresent();
    return was ? 1 : 0;
  }

  /** Whether units go round in a ring, so that no order of clusters gives before it takes. */
  static boolean isRing(List<ClusterPair> ordered) {
    return firstWaiting(ordered).isPresent();
  }

  /**
   * Drafts whose runs can be interleaved: those given or, where nobody stays in a cluster, some in
   * which another peer holds its configuration until somebody is in. Nothing where there are none.
   *
   * @param drafts one to each cluster in which something is to be done
   */
  static Optional<List<Draft>> settled(List<Draft> drafts, Difference difference, Said said) {
    var ways = new ArrayList<List<Draft>>();
    for (Draft draft : drafts) {
      var each = new ArrayList<Draft>(List.of(draft));
      each.addAll(StageMaker.others(difference, draft.pair(), said));
      ways.add(each);
    }
    return Interleaving.choice(ways);
  }

  static Reason refused(Difference difference, List<ClusterPair> ordered) {
    Waiting first = firstWaiting(ordered).orElseThrow();
    return new Reason(
        "clusters-exchange-units",
        first.taker().label(),
        "clusters "
            + first.taker().label()
            + " and "
            + first.giver().label()
            + " each wait for a unit of the other",
        List.of("EXP-ADD-016", "EXP-NEW-010"),
        "let the units leave in one commit, and join in the next",
        Optional.of(difference.at(first.taker())));
  }

  /** A cluster that takes, and one behind it that gives. */
  private record Waiting(ClusterPair taker, ClusterPair giver) {}

  private static Optional<Waiting> firstWaiting(List<ClusterPair> ordered) {
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (gives(ordered.get(i), ordered.get(j))) {
          return Optional.of(new Waiting(ordered.get(j), ordered.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean gives(ClusterPair from, ClusterPair to) {
    for (PeerPair leaver : from.peers()) {
      if (leaver.before().isPresent() && leaver.fate() != Fate.STAYS) {
        for (PeerPair joiner : to.peers()) {
          if (from != to
              && joiner.after().isPresent()
              && joiner.fate() != Fate.STAYS
              && isSame(leaver.before().get(), joiner.after().get())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The same appliance, or one at the same address. */
  static boolean isSame(Peer one, Peer other) {
    Optional<String> serial = one.get(Peers.SERIAL_NUMBER);
    Optional<String> address = one.clusterInterface().map(lan -> lan.value().address().toString());
    return serial.isPresent() && serial.equals(other.get(Peers.SERIAL_NUMBER))
        || address.isPresent()
            && address.equals(
                other.clusterInterface().map(lan -> lan.value().address().toString()));
  }
}
