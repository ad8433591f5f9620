package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.plan.procedure.Worlds.Numbered;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * Level 4 of plan-proof.md section 10: a run that starts where something is wrong stops before it
 * has changed a page, a zone or a record.
 */
class BadStartsTest {

  private int starts;

  @Test
  void everyRunStopsBeforeItChangesAnything() {
    List<Seat> three = RunsTest.seats(3);
    stops(new Wish(three, 1, 0, RunsTest.seats(4), 1, false));
    stops(new Wish(three, 1, 0, three, 1, true));
    stops(new Wish(three, 1, 0, List.of(), 0, false));
    stops(new Wish(three, 1, 0, three, 2, false));
    stops(new Wish(three, 1, 0, three.subList(0, 2), 1, false));
    System.out.println("bad starts: " + starts);
  }

  @Test
  void withoutItsGateARunGoesOn() {
    List<Seat> three = RunsTest.seats(3);
    Numbered numbered = numbered(new Wish(three, 1, 0, three, 2, false));
    List<Run> runs = runs(numbered);
    Run first = runs.get(0);
    Run open = first.of(first.steps().subList(1, first.steps().size()));
    World bad = broken(numbered.scene().world(), 0).get(3);
    assertTrue(changes(bad, List.of(first)).isEmpty());
    assertFalse(changes(bad, List.of(open)).isEmpty());
  }

  private void stops(Wish wish) {
    Numbered numbered = numbered(wish);
    List<Run> runs = runs(numbered);
    var bad = new ArrayList<World>();
    for (int unit = 0; unit < 3; unit++) {
      bad.addAll(broken(numbered.scene().world(), unit));
    }
    if (numbered.scene().world().size() > 3) {
      bad.addAll(strange(numbered.scene().world(), 3));
    }
    for (World start : bad) {
      starts++;
      assertTrue(changes(start, runs).isEmpty(), () -> wish + "\n" + start);
    }
  }

  /** The step that changed something all the same; nothing where the run stopped before. */
  static Optional<Step> changes(World start, List<Run> runs) {
    Verdict verdict = Checker.disturbed(start, runs, Optional.empty(), Reading.EXPECTED);
    if (verdict.isSafe()) {
      return Optional.of(runs.get(0).steps().get(0));
    }
    for (Step step : runs.get(0).steps().subList(0, verdict.broken().get().number())) {
      if (step.action() instanceof Action.Save
          || step.action() instanceof Action.EditOuter
          || step.action() instanceof Action.Targets) {
        return Optional.of(step);
      }
    }
    return verdict.broken().get().run() == 0
        ? Optional.empty()
        : Optional.of(runs.get(0).steps().get(0));
  }

  /** What may be wrong with a peer. */
  static List<World> broken(World world, int unit) {
    Unit one = world.unit(unit);
    ClusterPage page = one.page();
    int other = (page.number() + 1) % 3;
    return List.of(
        world.with(unit, one.powered(Power.OFF)),
        world.with(unit, one.reachable(false)),
        Scenes.after(world, Step.of(Actor.PERSON, new Action.Drain(unit), "")),
        world.with(unit, one.clustered(page.with(page.list(), other), 1)),
        world.with(
            unit, one.clustered(page.with(page.list().minus((unit + 1) % 3), page.number()), 1)),
        world.with(
            unit,
            one.clustered(
                page.with(
                    page.list().with(0, page.list().at(2)).with(2, page.list().at(0)),
                    page.number()),
                1)),
        world.with(unit, Unit.standalone(one.address(), 0).clustered(page, 1).certified(true)));
  }

  /** What may be wrong with a newcomer. */
  static List<World> strange(World world, int unit) {
    Unit one = world.unit(unit);
    return List.of(
        world.with(unit, one.clustered(Worlds.page(0, one.address()), 1)),
        world.with(unit, one.reachable(false)),
        world.with(unit, one.powered(Power.OFF)));
  }

  private static Numbered numbered(Wish wish) {
    return Worlds.of(Worlds.expressway(false, false), wish, false);
  }

  private static List<Run> runs(Numbered numbered) {
    return Composer.of(
            numbered.scene(),
            numbered.wish(),
            Decomposition.of(numbered.wish()).tasks(),
            numbered.wish().upgraded() ? 2 : 1,
            Map.of(),
            Worlds.page(0, 0))
        .runs();
  }
}
