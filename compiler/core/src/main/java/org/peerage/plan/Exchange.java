package org.peerage.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Peer;
import org.peerage.plan.Refusal.Reason;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.plan.procedure.Scene;
import org.peerage.plan.procedure.Scenes;
import org.peerage.plan.step.Run;
import org.peerage.schema.Peers;

/**
 * The order of clusters. New ones come first and removed ones last; where units go from one to
 * another, who gives comes before who takes. Of those that give to each other all units leave
 * before the first joins, provided that each keeps a peer; else they are refused, since either
 * could have to wait for the other.
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

  /**
   * The clusters that each wait for a unit of another: all of them take out first, and none takes
   * in before. Empty where the order settles it.
   */
  static Set<ClusterPair> interlocked(List<ClusterPair> clusters) {
    List<ClusterPair> ordered = ordered(clusters);
    Set<ClusterPair> interlocked = new LinkedHashSet<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (gives(ordered.get(i), ordered.get(j))) {
          interlocked.addAll(ordered.subList(j, i + 1));
        }
      }
    }
    return interlocked;
  }

  /** A Conductor that is upgraded leaves and comes back; and somebody has to hold the rest. */
  private static boolean mayPart(ClusterPair pair) {
    return !pair.cluster().isConductor()
        && pair.peers().stream().anyMatch(peers -> peers.fate() == Fate.STAYS);
  }

  static Optional<Reason> refused(Difference difference, List<ClusterPair> clusters) {
    if (interlocked(clusters).stream().allMatch(Exchange::mayPart)) {
      return Optional.empty();
    }
    List<ClusterPair> ordered = ordered(clusters);
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (gives(ordered.get(i), ordered.get(j))) {
          ClusterPair pair = ordered.get(j);
          return Optional.of(
              new Reason(
                  "clusters-exchange-units",
                  pair.label(),
                  "clusters "
                      + pair.label()
                      + " and "
                      + ordered.get(i).label()
                      + " each wait for a unit of the other",
                  List.of("EXP-ADD-016", "EXP-NEW-010"),
                  "let the units leave in one commit, and join in the next",
                  Optional.of(difference.at(pair))));
        }
      }
    }
    return Optional.empty();
  }

  /** The same stages, those of interlocked clusters each in two parts: all first parts first. */
  static List<Stage> parted(List<Stage> stages, Set<ClusterPair> interlocked) {
    var parted = new ArrayList<Stage>();
    var second = new ArrayList<Stage>();
    int left = 0;
    for (Stage stage : stages) {
      left += interlocked.contains(stage.cluster()) ? 1 : 0;
    }
    for (Stage stage : stages) {
      if (interlocked.contains(stage.cluster())) {
        int cut = firstAddition(stage.runs());
        if (cut > 0) {
          parted.add(
              new Stage(
                  stage.cluster(),
                  stage.start(),
                  stage.runs().subList(0, cut),
                  stage.statesChecked()));
        }
        if (cut < stage.runs().size()) {
          second.add(rest(stage, cut));
        }
        left--;
        if (left == 0) {
          parted.addAll(second);
        }
      } else {
        parted.add(stage);
      }
    }
    return parted;
  }

  private static int firstAddition(List<Run> runs) {
    int cut = 0;
    while (cut < runs.size() && runs.get(cut).kind() != Run.Kind.ADD) {
      cut++;
    }
    return cut;
  }

  /** The proof of the whole is told of its first part, where there is one. */
  private static Stage rest(Stage stage, int cut) {
    Scene scene = stage.start();
    for (Run run : stage.runs().subList(0, cut)) {
      scene = Scenes.after(scene, run.steps());
    }
    long states = cut == 0 ? stage.statesChecked() : 0;
    return new Stage(
        stage.cluster(), scene, stage.runs().subList(cut, stage.runs().size()), states);
  }

  private static boolean gives(ClusterPair from, ClusterPair to) {
    for (PeerPair leaver : from.peers()) {
      if (leaver.before().isPresent() && leaver.fate() != Fate.STAYS) {
        for (PeerPair joiner : to.peers()) {
          if (from != to
              && joiner.after().isPresent()
              && (joiner.fate() == Fate.JOINS || joiner.fate() == Fate.REPLACED)
              && isSame(leaver.before().get(), joiner.after().get())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isSame(Peer one, Peer other) {
    Optional<String> serial = one.get(Peers.SERIAL_NUMBER);
    Optional<String> address = one.clusterInterface().map(lan -> lan.value().address().toString());
    return serial.isPresent() && serial.equals(other.get(Peers.SERIAL_NUMBER))
        || address.isPresent()
            && address.equals(
                other.clusterInterface().map(lan -> lan.value().address().toString()));
  }
}
