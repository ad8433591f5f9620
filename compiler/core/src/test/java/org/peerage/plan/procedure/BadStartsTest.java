package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Unit;
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

  /** The gate looks at the cluster alone; whether others list the newcomer is for its review. */
  @Test
  void aNewcomerThatAnotherClusterListsIsNotedAtItsReview() {
    Wish add = new Wish(RunsTest.seats(3), 1, 0, RunsTest.seats(4), 1, false);
    Subject subject = Subject.expressway(Worlds.expressway(false, false), add, false);
    Run run = withoutGate(subject.runs().get(0));
    World well = subject.start();
    Unit[] units = new Unit[well.size() + 1];
    for (int i = 0; i < well.size(); i++) {
      units[i] = well.unit(i);
    }
    PeerList foreign = PeerList.of(9, well.unit(3).address());
    units[well.size()] = Unit.standalone(9, 1).clustered(new ClusterPage(foreign, 0, 2, 1), 1);
    World bad =
        World.of(well.layout(), units, new int[] {well.outer(0)}, well.names(), 0, well.newest());
    assertEquals(Optional.empty(), BadStarts.changes(bad, run).map(step -> step.task()));
    assertTrue(BadStarts.changes(well, run).isPresent());
  }

  private static Run withoutGate(Run run) {
    return run.of(run.steps().subList(1, run.steps().size()));
  }
}
