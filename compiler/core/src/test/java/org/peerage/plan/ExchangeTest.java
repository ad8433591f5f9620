package org.peerage.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.model.Estate;
import org.peerage.plan.Refusal.Reason;
import org.peerage.plan.StageMaker.Draft;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.step.Run;
import org.peerage.source.SourceText;

/**
 * Level 6 of plan-proof.md section 10: four units, each in one of two clusters or in none, before
 * and after; both clusters have a peer before and after. Before, units are numbered in the order of
 * the lists; after, every order and every primary.
 *
 * <p>2,404 of these pairs are plannable singly, that is, refused for no order of peers. Of 357 the
 * runs that each cluster would be given by itself wait for each other; in all of these a cluster
 * keeps nobody. That is not yet a reason to refuse them: another peer may hold the configuration
 * until the first newcomer is in, and hand it on at once. Refused are the 29 that no sequence of
 * legal runs reaches.
 */
class ExchangeTest {

  private static final int UNITS = 4;
  private static final Set<String> ORDER = Set.of("peer-order-unreachable");
  private static final Set<String> EXCHANGE = Set.of("clusters-exchange-units");

  private final Map<Pair, Estate> estates = new HashMap<>();
  private int singly;
  private int interlocked;
  private int refused;
  private int inParts;

  @Test
  void refusedIsExactlyWhatNoSequenceReaches() {
    pairs(this::judge);
    System.out.println(
        "exchanges of two clusters: "
            + singly
            + " plannable singly; "
            + interlocked
            + " interlock run by run, "
            + refused
            + " whatever the runs; "
            + inParts
            + " planned with clusters in turn");
    assertEquals(2_404, singly);
    assertEquals(357, interlocked);
    assertEquals(29, refused);
  }

  private void judge(Pair before, Pair after) {
    Estate then = estates.computeIfAbsent(before, ExchangeTest::estate);
    Estate now = estates.computeIfAbsent(after, ExchangeTest::estate);
    Planned planned = Planner.plan(then, now, Set.of());
    if (planned instanceof Refusal refusal && !ids(refusal).equals(EXCHANGE)) {
      assertEquals(ORDER, ids(refusal));
      return;
    }
    singly++;
    if (isInterlocked(Difference.between(then, now))) {
      interlocked++;
      assertFalse(keeps(before.a, after.a) && keeps(before.b, after.b));
    }
    if (planned instanceof Plan plan) {
      inParts += plan.stages().size() > 2 ? 1 : 0;
      assertEquals(after.members(), walked(plan, before));
    } else {
      refused++;
      assertFalse(isReached(before, after), () -> before + " " + after);
    }
  }

  private static Set<String> ids(Refusal refusal) {
    var ids = new HashSet<String>();
    refusal.reasons().forEach(reason -> ids.add(reason.id()));
    return ids;
  }

  private static boolean keeps(Members before, Members after) {
    return before.list.stream().anyMatch(after.list::contains);
  }

  /** Whether the runs that each cluster is given by itself wait for each other. */
  private static boolean isInterlocked(Difference difference) {
    var drafts = new ArrayList<Draft>();
    var reasons = new ArrayList<Reason>();
    for (ClusterPair pair : Exchange.ordered(difference.clusters())) {
      StageMaker.make(difference, pair, new Said(Set.of(), Map.of()), drafts, reasons);
    }
    assertEquals(List.of(), reasons);
    return Interleaving.of(drafts).isEmpty();
  }

  /** Where each unit is in the end, run by run; none is in two clusters on the way. */
  private static Map<Integer, String> walked(Plan plan, Pair before) {
    var places = new TreeMap<Integer, String>(before.members());
    for (Stage stage : plan.stages()) {
      String cluster = stage.cluster().label();
      for (Run run : stage.runs()) {
        if (run.kind() == Run.Kind.REMOVE_LIVE || run.kind() == Run.Kind.ADD) {
          String path = stage.start().cast().appliances().get(run.subject()).path();
          int unit = path.charAt(path.length() - 1) - '0';
          if (run.kind() == Run.Kind.REMOVE_LIVE) {
            assertEquals(cluster, places.remove(unit));
          } else {
            assertEquals(null, places.put(unit, cluster), path + " is still elsewhere");
          }
        }
      }
    }
    return places;
  }

  /** By any sequence of legal runs in which nobody who stays is taken out. */
  private static boolean isReached(Pair before, Pair after) {
    var seen = new HashSet<Pair>(Set.of(before));
    var open = new ArrayDeque<Pair>(seen);
    while (!open.isEmpty()) {
      Pair now = open.remove();
      if (now.equals(after)) {
        return true;
      }
      for (Members next : next(now.a, before.a, after.a, now.b)) {
        if (seen.add(new Pair(next, now.b))) {
          open.add(new Pair(next, now.b));
        }
      }
      for (Members next : next(now.b, before.b, after.b, now.a)) {
        if (seen.add(new Pair(now.a, next))) {
          open.add(new Pair(now.a, next));
        }
      }
    }
    return false;
  }

  private static List<Members> next(Members now, Members before, Members after, Members other) {
    var next = new ArrayList<Members>();
    for (int unit : now.list) {
      if (unit != now.primary) {
        next.add(new Members(now.list, unit));
        if (!after.list.contains(unit)) {
          var fewer = new ArrayList<>(now.list);
          fewer.remove((Integer) unit);
          next.add(new Members(fewer, now.primary));
        }
      }
    }
    for (int unit : after.list) {
      if (!before.list.contains(unit) && !now.list.contains(unit) && !other.list.contains(unit)) {
        var more = new ArrayList<>(now.list);
        more.add(unit);
        next.add(new Members(more, now.primary));
      }
    }
    return next;
  }

  private static void pairs(BiConsumer<Pair, Pair> each) {
    for (int a = 1; a < UNITS; a++) {
      for (int b = 1; a + b <= UNITS; b++) {
        var first = new ArrayList<Integer>();
        var second = new ArrayList<Integer>();
        for (int unit = 0; unit < a + b; unit++) {
          (unit < a ? first : second).add(unit);
        }
        for (Pair before : primaries(first, second)) {
          for (List<Integer> one : lists(Set.of())) {
            for (List<Integer> other : lists(Set.copyOf(one))) {
              primaries(one, other).forEach(after -> each.accept(before, after));
            }
          }
        }
      }
    }
  }

  /** Every list, of one unit and up, without some units. */
  private static List<List<Integer>> lists(Set<Integer> without) {
    var lists = new ArrayList<List<Integer>>(List.of(List.of()));
    for (int i = 0; i < lists.size(); i++) {
      for (int unit = 0; unit < UNITS; unit++) {
        if (!without.contains(unit) && !lists.get(i).contains(unit)) {
          var longer = new ArrayList<>(lists.get(i));
          longer.add(unit);
          lists.add(longer);
        }
      }
    }
    return lists.subList(1, lists.size());
  }

  private static List<Pair> primaries(List<Integer> one, List<Integer> other) {
    var all = new ArrayList<Pair>();
    for (int first : one) {
      for (int second : other) {
        all.add(new Pair(new Members(one, first), new Members(other, second)));
      }
    }
    return all;
  }

  /** A list of units, and which of them is primary. */
  private record Members(List<Integer> list, int primary) {}

  private record Pair(Members a, Members b) {

    Map<Integer, String> members() {
      var members = new TreeMap<Integer, String>();
      a.list.forEach(unit -> members.put(unit, "a"));
      b.list.forEach(unit -> members.put(unit, "b"));
      return members;
    }
  }

  private static Estate estate(Pair pair) {
    return estate(cluster("a", pair.a) + cluster("b", pair.b));
  }

  private static Estate estate(String text) {
    try {
      return Compilation.of(ProjectFiles.of(new SourceText("a.peerage", text))).value();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String cluster(String label, Members members) {
    var peers = new StringBuilder();
    for (int unit : members.list) {
      peers.append(peer(unit, unit + 1));
    }
    return cluster(label, members.primary, peers.toString());
  }

  private static String cluster(String label, int primary, String peers) {
    return "cluster %s {\n product = expressway-c\n version = X8.9\n name = %s.example.com\n primary = u%d\n%s}\n"
        .formatted(label, label, primary, peers);
  }

  private static String peer(int unit, int address) {
    return " peer u%d { serial-number = S%d\n host-name = u%d\n domain = example.com\n lan1 { address = 192.0.2.%d/24 } }\n"
        .formatted(unit, unit, unit, address);
  }

  /** Each gives to the next; the last keeps nobody, and hands its configuration on in between. */
  @Test
  void threeClustersPassUnitsRound() {
    String before =
        cluster("a", 0, peer(0, 1) + peer(1, 2))
            + cluster("b", 2, peer(2, 3) + peer(3, 4))
            + cluster("c", 4, peer(4, 5) + peer(5, 6));
    String after =
        cluster("a", 0, peer(0, 1) + peer(5, 6) + peer(4, 5))
            + cluster("b", 2, peer(2, 3) + peer(1, 2))
            + cluster("c", 3, peer(3, 4));
    assertEquals(
        List.of(
            "a: KEYS, REMOVE_LIVE u1",
            "b: KEYS, REMOVE_LIVE u3, ADD u1",
            "c: KEYS, REMOVE_LIVE u5, ADD u3, CHANGE_PRIMARY u3, REMOVE_LIVE u4",
            "a: ADD u5, ADD u4"),
        stages(before, after));
  }

  /** Neither address is free before its unit has left the other cluster. */
  @Test
  void unitsOfTwoClustersExchangeAddresses() {
    String before =
        cluster("a", 0, peer(0, 1) + peer(1, 2)) + cluster("b", 2, peer(2, 3) + peer(3, 4));
    String after =
        cluster("a", 0, peer(0, 1) + peer(1, 4)) + cluster("b", 2, peer(2, 3) + peer(3, 2));
    assertEquals(
        List.of("a: REMOVE_LIVE u1", "b: REMOVE_LIVE u3, ADD u3", "a: ADD u1"),
        stages(before, after));
  }

  /** The one that is removed waits as any other does. */
  @Test
  void aClusterGoesIntoAnother() {
    String before = cluster("a", 0, peer(0, 1) + peer(1, 2)) + cluster("b", 2, peer(2, 3));
    String after = cluster("b", 2, peer(2, 3) + peer(0, 1) + peer(1, 2));
    assertEquals(List.of("a: DISBAND", "b: KEYS, ADD u0, ADD u1"), stages(before, after));
  }

  @Test
  void twoThatAreOneUnitEachCannotExchangeIt() {
    var refusal =
        (Refusal)
            Planner.plan(
                estate(cluster("a", 0, peer(0, 1)) + cluster("b", 1, peer(1, 2))),
                estate(cluster("a", 1, peer(1, 2)) + cluster("b", 0, peer(0, 1))),
                Set.of());
    assertEquals(EXCHANGE, ids(refusal));
    assertEquals(ids(refusal), idsWithoutRuns(refusal.difference()));
    assertTrue(refusal.reasons().get(0).message().endsWith("each wait for a unit of the other"));
  }

  private static Set<String> idsWithoutRuns(Difference difference) {
    var ids = new HashSet<String>();
    Planner.refused(difference, new Said(Set.of(), Map.of()))
        .forEach(reason -> ids.add(reason.id()));
    return ids;
  }

  private static List<String> stages(String before, String after) {
    var stages = new ArrayList<String>();
    Planned planned = Planner.plan(estate(before), estate(after), Set.of());
    assertTrue(planned instanceof Plan, () -> ((Refusal) planned).reasons().toString());
    for (Stage stage : ((Plan) planned).stages()) {
      var runs = new ArrayList<String>();
      for (Run run : stage.runs()) {
        String unit =
            run.subject() < 0
                ? ""
                : " " + stage.start().cast().appliances().get(run.subject()).path().split("/")[1];
        runs.add(run.kind() + unit);
      }
      stages.add(stage.cluster().label() + ": " + String.join(", ", runs));
    }
    return stages;
  }
}
