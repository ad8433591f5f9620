package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The decomposition against exhaustive search, up to three peers with every mix of dead,
 * re-addressed and replaced ones: it refuses exactly when no legal sequence of runs exists, and is
 * at most one run longer than the shortest (plan-proof.md section 3).
 */
class SearchTest {

  private int planned;
  private int longer;

  @Test
  void refusesExactlyWhatNoSequenceReaches() {
    Wishes.withTrouble(3, this::compare);
    System.out.println("searched: " + planned + " planned, " + longer + " one run too long");
    assertTrue(planned > 12_000);
  }

  private void compare(Wish wish) {
    Decomposition split = Decomposition.of(wish);
    boolean nothing = split.tasks().isEmpty() && split.refusal().isEmpty();
    if (nothing) {
      return;
    }
    int shortest = shortest(wish);
    assertEquals(shortest < 0, split.refusal().isPresent(), wish::toString);
    if (shortest >= 0) {
      planned++;
      long runs = split.tasks().stream().filter(task -> task.kind() != Task.Kind.PULL).count();
      assertTrue(runs == shortest || runs == shortest + 1, () -> wish + " " + split);
      longer += runs > shortest ? 1 : 0;
    }
  }

  /**
   * How many runs it takes; -1 where no sequence leads there, as to a list that holds a dead unit:
   * no run ends at rest then. Who stays is not taken out.
   */
  private static int shortest(Wish wish) {
    if (wish.wanted().stream().anyMatch(seat -> isDead(wish, seat))) {
      return -1;
    }
    var start = new Step(wish.old(), wish.primary());
    var goal = new Step(wish.wanted(), wish.newPrimary());
    Map<Step, Integer> seen = new HashMap<>();
    var open = new ArrayDeque<Step>();
    seen.put(start, 0);
    open.add(start);
    while (!open.isEmpty()) {
      Step at = open.remove();
      if (at.equals(goal)) {
        return seen.get(at);
      }
      for (Step next : next(wish, at)) {
        if (seen.putIfAbsent(next, seen.get(at) + 1) == null) {
          open.add(next);
        }
      }
    }
    return -1;
  }

  private static List<Step> next(Wish wish, Step at) {
    var next = new ArrayList<Step>();
    boolean anyDead = at.list.stream().anyMatch(seat -> isDead(wish, seat));
    boolean primaryDead =
        at.list.stream().anyMatch(seat -> seat.unit() == at.primary && isDead(wish, seat));
    for (Seat seat : at.list) {
      boolean dead = isDead(wish, seat);
      boolean leaves = !wish.wanted().contains(seat);
      boolean primary = seat.unit() == at.primary;
      if (leaves && !primary && (dead ? !primaryDead : !anyDead && at.list.size() > 1)) {
        var list = new ArrayList<Seat>(at.list);
        list.remove(seat);
        next.add(new Step(list, at.primary));
      }
      if (!dead && !primary && (!anyDead || primaryDead)) {
        next.add(new Step(at.list, seat.unit()));
      }
    }
    for (Seat seat : wish.wanted()) {
      boolean free =
          at.list.stream()
              .noneMatch(other -> other.unit() == seat.unit() || other.address() == seat.address());
      if (!anyDead && !wish.old().contains(seat) && free && at.list.size() < 6) {
        var list = new ArrayList<Seat>(at.list);
        list.add(seat);
        next.add(new Step(list, at.primary));
      }
    }
    return next;
  }

  /** A dead unit that was reset and joins at another seat is alive there. */
  private static boolean isDead(Wish wish, Seat seat) {
    return wish.isDead(seat.unit()) && wish.old().contains(seat);
  }

  private record Step(List<Seat> list, int primary) {}
}
