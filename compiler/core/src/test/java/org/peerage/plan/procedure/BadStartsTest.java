package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerage.plan.state.Reading.EXPECTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;

/**
 * Level 4 of plan-proof.md section 10: a run that starts where something is wrong stops before it
 * has changed a page, a zone or a record.
 */
class BadStartsTest {

  private int starts;

  @Test
  void everyRunStopsBeforeItChangesAnything() {
    var cases = new ArrayList<Case>(Case.single());
    cases.addAll(Case.conductor());
    for (Case one : cases) {
      for (Subject subject : one.subjects()) {
        for (World bad : BadStarts.of(subject.start())) {
          starts++;
          assertEquals(
              Optional.empty(),
              BadStarts.changes(bad, firstOf(subject)).map(step -> step.task()),
              () -> one.name() + "\n" + bad);
        }
      }
    }
    System.out.println("bad starts: " + starts);
    assertTrue(starts > 1000, () -> "only " + starts);
  }

  /** What is dead was pulled before; nothing else is done in that run. */
  private static Run firstOf(Subject subject) {
    List<Run> runs = subject.runs();
    return runs.get(0).steps().size() == 1 ? runs.get(1) : runs.get(0);
  }

  @Test
  void withoutItsGateARunGoesOn() {
    Layout layout = Worlds.expressway(false, false);
    List<Seat> three = RunsTest.seats(3);
    Subject subject = Subject.expressway(layout, new Wish(three, 1, 0, three, 2, false), false);
    Run run = subject.runs().get(0);
    World bad = BadStarts.of(subject.start()).get(0);
    assertTrue(BadStarts.changes(bad, run).isEmpty());
    assertFalse(BadStarts.changes(bad, withoutGate(run)).isEmpty());
  }

  /** The gate looks at the cluster; whether others list the newcomer is for its review. */
  @Test
  void aNewcomerThatAnotherClusterListsIsNotedAtItsReview() {
    var cases = new ArrayList<Case>(Case.single());
    cases.addAll(Case.conductor());
    var names = new TreeSet<String>();
    for (Case one : cases) {
      for (Subject subject : one.subjects()) {
        World well = subject.start();
        Run run = withoutGate(firstOf(subject));
        for (int unit = 0; unit < well.size(); unit++) {
          if (well.unit(unit).isUp() && !well.isClustered(unit)) {
            names.add(one.name());
            World bad = BadStarts.listedElsewhere(well, well.unit(unit).address());
            assertEquals(
                Optional.empty(),
                BadStarts.changes(bad, run).map(step -> step.task()),
                () -> one.name() + "\n" + bad);
          }
        }
        assertTrue(BadStarts.changes(well, run).isPresent(), one::name);
      }
    }
    assertEquals(Set.of("add", "conductor-add", "conductor-create", "create"), names);
  }

  /** Not only who is off, but who answers us and is cut off from the others. */
  @Test
  void aPeerThatTheOthersDoNotReachIsNotedAtTheGate() {
    for (Subject subject : List.of(removal(), conductors())) {
      World well = subject.start();
      World apart = well.with(2, well.unit(2).linked(false));
      assertEquals(
          Optional.of("every peer is Active"), new Look.Gate(false).unmet(apart, EXPECTED));
      assertEquals(Optional.empty(), new Look.Gate(false).unmet(well, EXPECTED));
      assertTrue(BadStarts.of(well).contains(apart));
    }
  }

  private static Subject removal() {
    List<Seat> three = RunsTest.seats(3);
    Wish wish = new Wish(three, 1, 0, three.subList(0, 2), 1, false);
    return Subject.expressway(Worlds.expressway(false, false), wish, false);
  }

  private static Subject conductors() {
    Scene scene = ConductorWorlds.cluster(ConductorWorlds.layout(1), 3, 0, 0);
    return Subject.conductor(scene, ConductorRemove.live(scene, 1), 5, 1, 1);
  }

  private static Run withoutGate(Run run) {
    boolean gated = run.steps().get(0).action() instanceof Look.Gate;
    return run.of(run.steps().subList(gated ? 1 : 0, run.steps().size()));
  }
}
