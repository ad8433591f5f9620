package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerage.golden.GoldenFiles;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.procedure.OtherChanges.PageEntries;
import org.peerage.plan.procedure.Worlds.Numbered;
import org.peerage.plan.state.Layout;
import org.peerage.plan.step.Origin;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;

/**
 * Each statement of a procedure is a step of its run, in the guide's order unless it says that it
 * was moved. This pins what the abstract cluster cannot see: backups, checklists, order among
 * equals.
 */
class LedgerTest {

  @Test
  void createHasEveryStatementInOrder() {
    Run run = runs(new Wish(List.of(), 0, 0, RunsTest.seats(1), 0, false)).get(0);
    holds(
        run,
        "EXP-NEW-",
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        23,
        25,
        26,
        27,
        28,
        29,
        33,
        34,
        35,
        36,
        37,
        38,
        39,
        40,
        41);
  }

  @Test
  void addHasEveryStatementInOrder() {
    List<Seat> three = RunsTest.seats(3);
    Run run = runs(new Wish(three, 1, 0, RunsTest.seats(4), 1, false)).get(0);
    holds(
        run,
        "EXP-ADD-",
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        29,
        31,
        32,
        33,
        34,
        36,
        37,
        38,
        40,
        41,
        42,
        43,
        44,
        45,
        46,
        47,
        48,
        49,
        50,
        51);
  }

  @Test
  void removalHasEveryStatementInOrder() {
    List<Seat> three = RunsTest.seats(3);
    List<Seat> two = three.subList(0, 2);
    holds(
        runs(new Wish(three, 1, 0, two, 1, false)).get(0),
        "EXP-RML-",
        5,
        6,
        7,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        18);
    List<Run> dead = runs(new Wish(three, 1, 4, two, 1, false));
    holds(dead.get(1), "EXP-RMD-", 5, 6, 7, 8);
  }

  /** What its restart takes with it nobody has to delete first. */
  @Test
  void aUnitThatIsClearedWhenItLeavesKeepsItsFindMeUsersUntilThen() {
    List<Seat> three = RunsTest.seats(3);
    Wish wish = new Wish(three, 1, 0, three.subList(0, 2), 1, false);
    Layout clearing = Worlds.expressway(false, true);
    Run run = runs(clearing, wish, EnumSet.allOf(Feature.class), Map.of()).get(0);
    holds(run, "EXP-RML-", 5, 6, 9, 10, 11, 12, 13, 14);
    assertTrue(run.steps().stream().noneMatch(step -> step.ids().contains("EXP-RML-007")));
  }

  @Test
  void disbandPrimaryAndUpgradeHaveEveryStatementInOrder() {
    List<Seat> three = RunsTest.seats(3);
    holds(
        runs(new Wish(three, 1, 0, List.of(), 0, false)).get(0),
        "EXP-DISB-",
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16);
    holds(runs(new Wish(three, 1, 0, three, 2, false)).get(0), "EXP-PRIM-", 4, 5, 6, 7, 8);
    holds(
        runs(new Wish(three, 1, 0, three, 1, true)).get(0),
        "EXP-UPG-",
        7,
        10,
        12,
        14,
        15,
        17,
        18,
        20,
        21,
        22,
        23,
        24,
        25);
  }

  @Test
  void aPrimaryThatMovesHandsItsRoleOnFirst() {
    List<Seat> three = RunsTest.seats(3);
    List<Seat> moved = List.of(three.get(0), three.get(2), new Seat(1, 9));
    List<Run> runs = runs(new Wish(three, 1, 0, moved, 0, false));
    assertEquals(
        List.of("EXP-ADDR-003", "EXP-ADDR-004", "EXP-ADDR-005", "EXP-ADDR-006"),
        runs.stream()
            .flatMap(run -> run.steps().stream())
            .flatMap(step -> step.ids().stream())
            .filter(id -> id.startsWith("EXP-ADDR-"))
            .distinct()
            .sorted()
            .toList());
    assertEquals(Run.Kind.CHANGE_PRIMARY, runs.get(0).kind());
    assertTrue(runs.get(0).steps().get(0).ids().contains("EXP-ADDR-003"));
  }

  @Test
  void anIsolatedNetworkHasItsSteps() {
    Wish create = new Wish(List.of(), 0, 0, RunsTest.seats(2), 0, false);
    for (Run run : runs(create, EnumSet.of(Feature.ISOLATED))) {
      holds(run, "EXP-ISO-", 7, 8, 9, 10);
    }
    for (Run run : runs(create, EnumSet.of(Feature.ISOLATED_BEHIND_NAT))) {
      holds(run, "EXP-ISO-", 14, 15);
    }
  }

  @Test
  void aBrokenDatabaseIsRecoveredWithSupport() {
    var ids = new ArrayList<String>();
    for (Step step : Remedies.recoverDatabase()) {
      ids.addAll(step.ids());
      assertTrue(!step.task().contains("clusterdb"), step.task());
    }
    assertEquals(
        List.of(
            "EXP-ALARM-010",
            "EXP-ALARM-011",
            "EXP-ALARM-012",
            "EXP-ALARM-014",
            "EXP-ALARM-015",
            "EXP-ALARM-013"),
        ids);
  }

  /**
   * Where each statement is shown: in the runbook of a sample, the first of them by name, or else
   * in a plan with everything a deployment may use. A line that is gone from all takes its
   * statement out of the list.
   */
  @Test
  void everyStatementIsShown() throws IOException {
    var shown = new TreeMap<String, String>();
    try (Stream<Path> samples = Files.list(Path.of("../../samples"))) {
      for (Path sample : samples.sorted().toList()) {
        Path runbook = sample.resolve("expected/runbook.md");
        if (sample.getFileName().toString().startsWith("change-") && Files.exists(runbook)) {
          ID.matcher(Files.readString(runbook))
              .results()
              .forEach(id -> shown.putIfAbsent(id.group(), sample.getFileName().toString()));
        }
      }
    }
    List<Seat> three = RunsTest.seats(3);
    List<Seat> two = three.subList(0, 2);
    List<Seat> replaced = List.of(three.get(0), three.get(1), new Seat(8, 2));
    List<Seat> primary = List.of(three.get(0), three.get(2), new Seat(7, 1));
    show(shown, runs(new Wish(List.of(), 0, 0, two, 0, false)));
    show(shown, runs(new Wish(three, 1, 0, RunsTest.seats(4), 1, false)));
    show(shown, runs(new Wish(three, 1, 0, two, 1, false)));
    show(shown, runs(new Wish(three, 1, 0, three, 1, true)));
    show(shown, runs(new Wish(three, 1, 0, List.of(), 0, false)));
    show(shown, runs(new Wish(three, 1, 4, with(two, new Seat(2, 9)), 1, false)));
    show(shown, runs(new Wish(three, 1, 0, primary, 0, false)));
    EnumSet<Feature> all = EnumSet.allOf(Feature.class);
    all.remove(Feature.SMART_LICENSING);
    show(shown, runs(new Wish(three, 1, 0, replaced, 1, false), all, Map.of(3, 2)));
    Wish create = new Wish(List.of(), 0, 0, two, 0, false);
    show(shown, runs(create, EnumSet.of(Feature.ISOLATED)));
    show(shown, runs(create, EnumSet.of(Feature.ISOLATED_BEHIND_NAT)));
    Scene scene = Worlds.cluster(Worlds.expressway(false, false), 3, 1, 0);
    var zones = new PageEntries(Optional.of(Page.ZONES), List.of(), List.of());
    show(shown, List.of(OtherChanges.settings(scene, List.of(zones), List.of())));
    var lines = new StringBuilder();
    shown.forEach((id, place) -> lines.append(id).append("  ").append(place).append('\n'));
    GoldenFiles.compare(Path.of("cases/plan/statements.txt"), lines.toString());
  }

  private static final Pattern ID =
      Pattern.compile("(?:EXP|CND|VCS)-[A-Z0-9]+-[0-9]{3}|DOC-[0-9]{3}");

  private static void show(Map<String, String> shown, List<Run> runs) {
    for (Run run : runs) {
      for (Step step : run.steps()) {
        step.ids().forEach(id -> shown.putIfAbsent(id, "unit test, " + run.kind()));
      }
    }
  }

  private static List<Seat> with(List<Seat> seats, Seat last) {
    var more = new ArrayList<>(seats);
    more.add(last);
    return more;
  }

  private static void holds(Run run, String prefix, int... statements) {
    var wanted = new TreeSet<String>();
    for (int statement : statements) {
      wanted.add(prefix + String.format("%03d", statement));
    }
    var found = new TreeSet<String>();
    var turn = new ArrayList<String>();
    for (Step step : run.steps()) {
      for (String id : step.ids()) {
        if (wanted.contains(id)) {
          found.add(id);
          if (step.origin() == Origin.GUIDE) {
            turn.add(id);
          }
        }
      }
      assertTrue(
          step.origin() == Origin.GUIDE || !step.reason().isEmpty(),
          () -> "no reason is given: " + step.task());
      assertTrue(!step.verify().isEmpty(), () -> "nobody looks: " + step.task());
    }
    assertEquals(wanted, found);
    for (int i = 1; i < turn.size(); i++) {
      String id = turn.get(i);
      String before = turn.get(i - 1);
      boolean again = turn.subList(0, i).contains(id);
      assertTrue(id.compareTo(before) >= 0 || again, () -> id + " stands behind " + before);
    }
  }

  /** With everything a definition may use, and certificates not checked, as the guide has it. */
  static List<Run> runs(Wish wish) {
    return runs(wish, EnumSet.allOf(Feature.class));
  }

  static List<Run> runs(Wish wish, EnumSet<Feature> features) {
    return runs(wish, features, Map.of());
  }

  private static List<Run> runs(
      Wish wish, EnumSet<Feature> features, Map<Integer, Integer> keeping) {
    return runs(Worlds.expressway(false, false), wish, features, keeping);
  }

  private static List<Run> runs(
      Layout layout, Wish wish, EnumSet<Feature> features, Map<Integer, Integer> keeping) {
    Numbered numbered = Worlds.of(layout, wish, false);
    Cast plain = numbered.scene().cast();
    Cast cast =
        new Cast(
            plain.layout(),
            plain.appliances(),
            plain.addresses(),
            plain.clusterNames(),
            plain.pageWords(),
            plain.outer(),
            plain.outerAddresses(),
            features,
            Duration.ofHours(24),
            Duration.ofHours(1));
    return Composer.of(
            new Scene(numbered.scene().world(), cast),
            numbered.wish(),
            Decomposition.of(numbered.wish()).tasks(),
            wish.upgraded() ? 2 : 1,
            keeping,
            Worlds.page(0, 0))
        .runs();
  }
}
