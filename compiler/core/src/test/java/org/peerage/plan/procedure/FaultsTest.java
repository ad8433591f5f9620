package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.peerage.plan.procedure.Worlds.Numbered;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.proof.Verdict.Broken;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * Level 5 of plan-proof.md section 10: one save, edit, certificate or upgrade lost although its
 * read-back said otherwise, or a unit dead after any step. No copy goes backwards, and no run ends
 * wrong without a later check having stopped it, but for two sorts that are counted apart: a unit
 * that dies behind the last check, and edits around the cluster that nothing but their own
 * read-back tells of.
 */
class FaultsTest {

  private final Map<String, Integer> ends = new TreeMap<>();
  private final TreeSet<String> silent = new TreeSet<>();
  private final TreeSet<String> readBackAlone = new TreeSet<>();

  @Test
  void oneFaultStopsARunOrIsSettledByTheEnd() {
    List<Seat> three = RunsTest.seats(3);
    faults(new Wish(List.of(), 0, 0, RunsTest.seats(1), 0, false));
    faults(new Wish(three, 1, 0, RunsTest.seats(4), 1, false));
    faults(new Wish(three, 1, 0, three, 1, true));
    faults(new Wish(three, 1, 0, List.of(), 0, false));
    for (int unit : new int[] {0, 2}) {
      List<Seat> left = three.stream().filter(seat -> seat.unit() != unit).toList();
      faults(new Wish(three, 1, 0, left, 1, false));
      List<Seat> moved = new ArrayList<>(left);
      moved.add(new Seat(unit, 9));
      faults(new Wish(three, 1, 0, moved, 1, false));
      faults(new Wish(three, 1, 0, three, unit, false));
      faults(new Wish(three, 1, 1 << unit, left, 1, false));
    }
    System.out.println("faults: " + ends);
    System.out.println("told by their own read-back alone: " + readBackAlone);
    assertEquals(Set.of(), silent);
    assertEquals(
        Set.of("EditOuter", "PublishAddress", "RaiseTtl", "Targets", "WithdrawAddress"),
        readBackAlone,
        "edits that no later step looks at");
  }

  private void faults(Wish wish) {
    for (boolean clears : new boolean[] {false, true}) {
      Numbered numbered = Worlds.of(Worlds.expressway(true, clears), wish, false);
      List<Run> runs =
          Composer.of(
                  numbered.scene(),
                  numbered.wish(),
                  Decomposition.of(numbered.wish()).tasks(),
                  wish.upgraded() ? 2 : 1,
                  Map.of(),
                  Worlds.page(0, 0))
              .runs();
      for (int run = 0; run < runs.size(); run++) {
        for (int at = 0; at < runs.get(run).steps().size(); at++) {
          lose(numbered, runs, run, at);
          die(numbered, runs, run, at);
        }
      }
    }
  }

  /** A certificate that was not taken leaves, under Enforce, a unit that never synchronises. */
  private static final Set<Class<?>> LOST =
      Set.of(
          Action.Save.class,
          Action.Upgrade.class,
          Action.Certificate.class,
          Action.EditOuter.class,
          Action.Targets.class,
          Action.PublishAddress.class,
          Action.LowerTtl.class,
          Action.RaiseTtl.class,
          Action.WithdrawAddress.class);

  /** What was not taken, though its read-back said so. */
  private void lose(Numbered numbered, List<Run> runs, int run, int at) {
    Step step = runs.get(run).steps().get(at);
    if (LOST.contains(step.action().getClass())) {
      var steps = new ArrayList<Step>(runs.get(run).steps());
      steps.set(at, step.doing(new Action.Note()));
      var faulty = new ArrayList<Run>(runs);
      faulty.set(run, runs.get(run).of(steps));
      judge(
          numbered,
          "lost",
          step.action().getClass().getSimpleName(),
          numbered.scene().world(),
          faulty);
    }
  }

  /** A unit that dies after a step, and is not seen again. */
  private void die(Numbered numbered, List<Run> runs, int run, int at) {
    var before = new ArrayList<Run>(runs.subList(0, run));
    before.add(runs.get(run).of(runs.get(run).steps().subList(0, at + 1)));
    var rest = new ArrayList<Run>();
    rest.add(runs.get(run).of(runs.get(run).steps().subList(at + 1, runs.get(run).steps().size())));
    rest.addAll(runs.subList(run + 1, runs.size()));
    Verdict reached =
        Checker.check(numbered.scene().world(), before, Optional.empty(), Reading.EXPECTED);
    World world = reached.ends().iterator().next();
    for (int unit = 0; unit < world.size(); unit++) {
      if (numbered.wish().wanted().stream().anyMatch(is(unit))) {
        World dead = world.with(unit, world.unit(unit).powered(Power.OFF).reachable(false));
        judge(numbered, "dead", runs.get(run).steps().get(at).task(), dead, rest);
      }
    }
  }

  private static Predicate<Seat> is(int unit) {
    return seat -> seat.unit() == unit;
  }

  private void judge(Numbered numbered, String fault, String what, World start, List<Run> runs) {
    for (Reading reading : Reading.all(false)) {
      Verdict verdict =
          Checker.disturbed(
              start,
              runs,
              Optional.of(
                  Worlds.goal(
                      numbered.scene(), numbered.wish(), numbered.wish().upgraded() ? 2 : 1)),
              reading);
      String end = end(verdict, fault, what);
      ends.merge(fault + ", " + end, 1, Integer::sum);
      if (end.equals("wrong")) {
        silent.add(fault + ": " + what + ": " + verdict.broken().map(Broken::why).orElse(""));
      }
    }
  }

  private String end(Verdict verdict, String fault, String what) {
    String broken = verdict.broken().map(Broken::what).orElse("");
    String why = verdict.broken().map(Broken::why).orElse("");
    if (broken.isEmpty()) {
      return "right";
    }
    if (broken.equals("never-backwards")) {
      return "wrong";
    }
    if (!broken.equals("final-state")) {
      return "stopped";
    }
    if (fault.equals("dead") && why.equals("a peer is missing")) {
      return "behind the last check";
    }
    boolean around = !what.equals("Save") && !what.equals("Upgrade") && !what.equals("Certificate");
    if (fault.equals("lost") && around) {
      readBackAlone.add(what);
      return "told by its own read-back alone";
    }
    return "wrong";
  }
}
