package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.peerage.plan.procedure.Worlds.Numbered;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.proof.Verdict.Broken;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * Plans of three peers, the primary in the middle and the subject before and behind it, with a step
 * dropped, two steps exchanged, or a page filled in wrongly: each has to break an invariant, a
 * precondition or the final state, or to go on where the plan itself stops: begun in a disturbed
 * cluster, or with a save lost (plan-proof.md section 12).
 *
 * <p>Those that live are judged, one by one, in {@code cases/plan/survivors.txt}: what the state
 * cannot tell is pinned by the order of the catalogue's statements instead.
 */
class MutantsTest {

  private static final Path SURVIVORS = Path.of("cases/plan/survivors.txt");

  private int mutants;
  private final TreeSet<String> alive = new TreeSet<>();

  @Test
  void whatLivesIsJudged() throws IOException {
    List<Seat> three = RunsTest.seats(3);
    mutate("create", new Wish(List.of(), 0, 0, RunsTest.seats(1), 0, false));
    mutate("add", new Wish(three, 1, 0, RunsTest.seats(4), 1, false));
    mutate("upgrade", new Wish(three, 1, 0, three, 1, true));
    mutate("disband", new Wish(three, 1, 0, List.of(), 0, false));
    for (int unit : new int[] {0, 2}) {
      List<Seat> left = three.stream().filter(seat -> seat.unit() != unit).toList();
      mutate("remove-live", new Wish(three, 1, 0, left, 1, false));
      mutate("remove-dead", new Wish(three, 1, 1 << unit, left, 1, false));
      mutate("change-primary", new Wish(three, 1, 0, three, unit, false));
      List<Seat> survivors = three.stream().filter(seat -> seat.unit() != 1).toList();
      List<Seat> moved = new ArrayList<>(left);
      moved.add(new Seat(unit, 9));
      mutate("change-address", new Wish(three, 1, 0, moved, 1, false));
      mutate("change-dead-primary", new Wish(three, 1, 2, survivors, unit, false));
    }
    System.out.println("mutants: " + mutants + ", alive: " + alive.size() + " kinds");
    var judged = new TreeSet<String>();
    for (String line : Files.readAllLines(SURVIVORS)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        judged.add(line.substring(0, line.indexOf("  <- ")));
      }
    }
    assertEquals(String.join("\n", judged), String.join("\n", alive));
  }

  private void mutate(String name, Wish wish) {
    boolean talking = wish.dead() != 0;
    var plans = new ArrayList<Plan>();
    for (boolean enforce : new boolean[] {false, true}) {
      for (boolean clears : new boolean[] {false, true}) {
        plans.add(plan(Worlds.of(Worlds.expressway(enforce, clears), wish, talking)));
      }
    }
    int runs = plans.get(0).runs.size();
    for (int run = 0; run < runs; run++) {
      int steps = plans.stream().mapToInt(longest(run)).max().orElseThrow();
      for (int at = 0; at < steps; at++) {
        int place = run;
        int step = at;
        String who = name + ": ";
        judge(who + "dropped: ", plans, place, step, runs(list -> list.remove(step)));
        judge(
            who + "later: ",
            plans,
            place,
            step,
            runs(list -> list.add(step, list.remove(step + 1))));
        for (Blunder blunder : Blunder.values()) {
          judge(who + blunder + ": ", plans, place, step, blunder.on(step));
        }
      }
    }
  }

  private static ToIntFunction<Plan> longest(int run) {
    return plan -> plan.runs.get(run).steps().size();
  }

  private static Plan plan(Numbered numbered) {
    Wish wish = numbered.wish();
    int version = wish.upgraded() ? 2 : 1;
    return new Plan(
        Composer.of(
                numbered.scene(),
                wish,
                Decomposition.of(wish).tasks(),
                version,
                Map.of(),
                Worlds.page(0, 0))
            .runs(),
        numbered.scene().world(),
        Worlds.goal(numbered.scene(), wish, version),
        wish);
  }

  /** Whether a mutant dies in one of the plans, by one reading. */
  private void judge(String what, List<Plan> plans, int run, int step, Mutation mutation) {
    boolean tried = false;
    String title = "";
    for (Plan plan : plans) {
      List<Step> steps = plan.runs.get(run).steps();
      if (step < steps.size()) {
        Optional<List<Step>> mutated = mutation.of(steps);
        if (mutated.isPresent()) {
          tried = true;
          title = title.isEmpty() ? what + steps.get(step).task() : title;
          if (dies(plan, run, mutated.get()) || goesOn(plan, run, mutated.get())) {
            mutants++;
            return;
          }
        }
      }
    }
    if (tried) {
      mutants++;
      alive.add(title);
    }
  }

  private static boolean dies(Plan plan, int run, List<Step> steps) {
    var runs = new ArrayList<Run>(plan.runs);
    runs.set(run, runs.get(run).of(steps));
    for (Reading reading : Reading.all(false)) {
      for (World start : plan.starts()) {
        if (!Checker.check(start, runs, Optional.of(plan.goal), reading).isSafe()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether it changes something, begun in a disturbed cluster, where the run itself stops; or ends
   * wrong unnoticed after a save, certificate or upgrade was lost, where the run itself does not.
   */
  private static boolean goesOn(Plan plan, int run, List<Step> steps) {
    Run right = plan.runs.get(run);
    World start = plan.start;
    for (Run before : plan.runs.subList(0, run)) {
      for (Step step : before.steps()) {
        start = Scenes.after(start, step);
      }
    }
    for (int unit = 0; unit < start.size(); unit++) {
      if (start.unit(unit).isUp() && start.unit(unit).reachable()) {
        boolean peer = start.isClustered(unit);
        for (World bad :
            peer ? BadStartsTest.broken(start, unit) : BadStartsTest.strange(start, unit)) {
          if (BadStartsTest.changes(bad, List.of(right)).isEmpty()
              && BadStartsTest.changes(bad, List.of(right.of(steps))).isPresent()) {
            return true;
          }
        }
      }
    }
    var runs = new ArrayList<Run>(plan.runs);
    runs.set(run, right.of(steps));
    for (int at = 0; at < steps.size(); at++) {
      Action action = steps.get(at).action();
      if (action instanceof Action.Save
          || action instanceof Action.Upgrade
          || action instanceof Action.Certificate) {
        var faulty = new ArrayList<Step>(steps);
        faulty.set(at, steps.get(at).doing(new Action.Note()));
        runs.set(run, right.of(faulty));
        if (endsWrong(plan, runs)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsWrong(Plan plan, List<Run> runs) {
    for (Reading reading : Reading.all(false)) {
      Optional<String> broken =
          Checker.disturbed(plan.start, runs, Optional.of(plan.goal), reading)
              .broken()
              .map(Broken::what);
      if (broken
          .filter(what -> what.equals("final-state") || what.equals("never-backwards"))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A mutation that leaves alone what the model does not look at. */
  private static Mutation runs(Consumer<List<Step>> change) {
    return steps -> {
      var mutated = new ArrayList<Step>(steps);
      try {
        change.accept(mutated);
      } catch (IndexOutOfBoundsException behindTheEnd) {
        return Optional.empty();
      }
      return Optional.of(mutated);
    };
  }

  private interface Mutation {
    Optional<List<Step>> of(List<Step> steps);
  }

  /** A page filled in wrongly. */
  private enum Blunder {
    NUMBER {
      @Override
      ClusterPage of(ClusterPage page) {
        return page.with(page.list(), (page.number() + 1) % page.list().size());
      }
    },
    PERMUTED {
      @Override
      ClusterPage of(ClusterPage page) {
        PeerList list = page.list();
        return page.with(list.with(0, list.at(1)).with(1, list.at(0)), page.number());
      }
    },
    GAP {
      @Override
      ClusterPage of(ClusterPage page) {
        PeerList list = page.list();
        int last = list.size() - 1;
        return page.with(list.with(last, -1).with(last + 1, list.at(last)), page.number());
      }
    },
    MISSING {
      @Override
      ClusterPage of(ClusterPage page) {
        return page.with(page.list().minus(page.list().at(page.list().size() - 1)), page.number());
      }
    },
    FOREIGN {
      @Override
      ClusterPage of(ClusterPage page) {
        return page.with(page.list().plus(14), page.number());
      }
    },
    NAME {
      @Override
      ClusterPage of(ClusterPage page) {
        return new ClusterPage(page.list(), page.number(), page.name() + 1, page.trust());
      }
    },
    MODE {
      @Override
      ClusterPage of(ClusterPage page) {
        return new ClusterPage(page.list(), page.number(), page.name(), page.trust() + 1);
      }
    };

    abstract ClusterPage of(ClusterPage page);

    Mutation on(int at) {
      return steps -> {
        if (!(steps.get(at).action() instanceof Action.Save save)
            || save.page().isBlank()
            || save.page().list().size() < 2) {
          return Optional.empty();
        }
        var mutated = new ArrayList<Step>(steps);
        Action wrong = new Action.Save(save.unit(), of(save.page()), save.founding());
        mutated.set(at, steps.get(at).doing(wrong));
        return Optional.of(mutated);
      };
    }
  }

  private record Plan(List<Run> runs, World start, Goal goal, Wish wish) {

    /** In step and one change behind, unless the newest configuration died with the primary. */
    List<World> starts() {
      return wish.old().isEmpty() || wish.isDead(wish.primary())
          ? List.of(start)
          : List.of(start, RunsTest.behind(start));
    }
  }
}
