package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peerage.plan.procedure.Composer.Composition;
import org.peerage.plan.procedure.Worlds.Numbered;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.Reading.Replication;

/** Level 3 of plan-proof.md section 10: every plan of level 2, step by step. */
class WholePlansTest {

  private static final Reading STRICT = new Reading(false, false, true, Replication.NAMED);

  @Test
  void everyPlanUpToSixPeersHoldsStepByStep() {
    var wishes = new ArrayList<Wish>();
    Wishes.upToSix(
        wish -> {
          if (Decomposition.of(wish).refusal().isEmpty()) {
            wishes.add(copy(wish));
          }
        });
    Tally tally = execute(wishes, false, List.of(STRICT));
    System.out.println("whole plans up to six peers: " + tally);
    assertEquals(11_526, tally.plans);
    assertTrue(tally.steps > 1_000_000, () -> "only " + tally.steps + " steps");
  }

  @Test
  void everyPlanUpToThreePeersWithTroubleHoldsStepByStep() {
    var wishes = new ArrayList<Wish>();
    Wishes.withTrouble(
        3,
        wish -> {
          if (!Decomposition.of(wish).tasks().isEmpty()) {
            wishes.add(copy(wish));
          }
        });
    Tally silent = execute(wishes, false, List.of(STRICT, Reading.EXPECTED));
    Tally talking =
        execute(
            wishes.stream().filter(wish -> wish.dead() != 0).toList(),
            true,
            List.of(STRICT, Reading.EXPECTED));
    System.out.println(
        "whole plans up to three peers with trouble: dead silent "
            + silent
            + "; talking "
            + talking);
    assertTrue(silent.plans > 10_000, () -> "only " + silent.plans + " plans");
  }

  @Test
  void aFixedSampleOfFourPeersWithTroubleHoldsStepByStep() {
    var wishes = new ArrayList<Wish>();
    var at = new int[1];
    Wishes.withTrouble(
        4,
        wish -> {
          if (at[0]++ % 97 == 0 && !Decomposition.of(wish).tasks().isEmpty()) {
            wishes.add(copy(wish));
          }
        });
    Tally tally = execute(wishes, true, List.of(STRICT));
    System.out.println("whole plans of a sample of four peers with trouble: " + tally);
    assertTrue(tally.plans > 4_000, () -> "only " + tally.plans + " plans");
  }

  private static Wish copy(Wish wish) {
    return new Wish(
        wish.old(),
        wish.primary(),
        wish.dead(),
        List.copyOf(wish.wanted()),
        wish.newPrimary(),
        wish.upgraded());
  }

  private static Tally execute(List<Wish> wishes, boolean talking, List<Reading> readings) {
    return IntStream.range(0, wishes.size())
        .parallel()
        .mapToObj(i -> execute(wishes.get(i), talking, readings, i))
        .reduce(new Tally(0, 0, 0, 0), Tally::and);
  }

  /** Which layout is taken goes round, so that all four are met by every kind of plan. */
  private static Tally execute(Wish wish, boolean talking, List<Reading> readings, int number) {
    Layout layout = Worlds.expressway(number % 2 == 0, number / 2 % 2 == 0);
    Numbered numbered = Worlds.of(layout, wish, talking);
    Composition plan =
        Composer.of(
            numbered.scene(),
            numbered.wish(),
            Decomposition.of(numbered.wish()).tasks(),
            1,
            Map.of(),
            Worlds.page(0, 0));
    Goal goal = Worlds.goal(numbered.scene(), numbered.wish(), 1);
    int steps = 0;
    long states = 0;
    for (Reading reading : readings) {
      Verdict verdict =
          Checker.check(numbered.scene().world(), plan.runs(), Optional.of(goal), reading);
      assertEquals(
          Optional.empty(),
          verdict.broken().map(Object::toString),
          () -> numbered.wish() + " " + layout + " " + reading);
      steps = verdict.steps();
      states += verdict.states();
    }
    return new Tally(1, steps, steps, states);
  }

  private record Tally(int plans, long steps, int longest, long states) {

    Tally and(Tally other) {
      return new Tally(
          plans + other.plans,
          steps + other.steps,
          Math.max(longest, other.longest),
          states + other.states);
    }

    @Override
    public String toString() {
      return plans + " plans, " + steps + " steps, longest " + longest + ", " + states + " states";
    }
  }
}
