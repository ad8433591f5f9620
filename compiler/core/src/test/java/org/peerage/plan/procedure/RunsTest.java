package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.plan.procedure.Composer.Composition;
import org.peerage.plan.procedure.Worlds.Numbered;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.World;

/** Level 1 of plan-proof.md section 10: every run from every stable state, under every reading. */
class RunsTest {

  private int runs;
  private int executions;
  private long states;

  @Test
  void everyRunFromEveryStableStateHolds() {
    one(new Wish(List.of(), 0, 0, seats(1), 0, false));
    for (int size = 1; size <= 6; size++) {
      List<Seat> all = seats(size);
      for (int primary = 0; primary < size; primary++) {
        one(new Wish(all, primary, 0, all, primary, true));
        one(new Wish(all, primary, 0, List.of(), 0, false));
        if (size < 6) {
          one(new Wish(all, primary, 0, seats(size + 1), primary, false));
        }
        for (int unit = 0; unit < size; unit++) {
          if (unit != primary) {
            one(new Wish(all, primary, 0, without(all, unit), primary, false));
            one(new Wish(all, primary, 1 << unit, without(all, unit), primary, false));
            one(new Wish(all, primary, 0, all, unit, false));
            one(new Wish(all, primary, 1 << primary, without(all, primary), unit, false));
          }
        }
      }
    }
    System.out.println("runs: " + runs + ", executions: " + executions + ", states: " + states);
    assertEquals(338, runs);
  }

  private void one(Wish wish) {
    runs++;
    for (boolean enforce : new boolean[] {false, true}) {
      for (boolean clears : new boolean[] {false, true}) {
        for (boolean talking : wish.dead() == 0 ? new boolean[1] : new boolean[] {false, true}) {
          Numbered numbered = Worlds.of(Worlds.expressway(enforce, clears), wish, talking);
          for (Reading reading : Reading.all(false)) {
            execute(numbered, numbered.scene().world(), reading);
            if (!wish.isDead(wish.primary())) {
              execute(numbered, behind(numbered.scene().world()), reading);
            }
          }
        }
      }
    }
  }

  /**
   * The primary has made a change that the others do not have yet. Where it is dead nobody can
   * tell: a person is asked which survivor is newest (plan-proof.md section 11).
   */
  static World behind(World world) {
    World behind = world;
    for (int i = 0; i < world.size(); i++) {
      if (world.isClustered(i) && world.primary() != i) {
        behind = behind.with(i, behind.unit(i).holding(0));
      }
    }
    return behind;
  }

  private void execute(Numbered numbered, World start, Reading reading) {
    Wish wish = numbered.wish();
    int version = wish.upgraded() ? 2 : 1;
    Composition plan =
        Composer.of(
            numbered.scene(),
            wish,
            Decomposition.of(wish).tasks(),
            version,
            Map.of(),
            Worlds.page(0, 0));
    Goal goal = Worlds.goal(numbered.scene(), wish, version);
    Verdict verdict = Checker.check(start, plan.runs(), Optional.of(goal), reading);
    executions++;
    states += verdict.states();
    assertEquals(
        Optional.empty(), verdict.broken().map(Object::toString), () -> wish + " " + reading);
  }

  static List<Seat> seats(int size) {
    var seats = new ArrayList<Seat>();
    for (int i = 0; i < size; i++) {
      seats.add(new Seat(i, i));
    }
    return seats;
  }

  private static List<Seat> without(List<Seat> all, int unit) {
    return all.stream().filter(seat -> seat.unit() != unit).toList();
  }
}
