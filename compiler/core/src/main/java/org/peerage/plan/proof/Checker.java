package org.peerage.plan.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.plan.proof.Verdict.Broken;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.Copies;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.Windows;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * Executes a plan under one reading of the guides.
 *
 * <p>Between two steps any of the copies the reading allows may have happened, so what is carried
 * along is a set of worlds: interleavings are explored as states, not as orders of events.
 */
public final class Checker {

  private final Reading reading;
  private final boolean disturbed;
  private int steps;
  private long states;

  private Checker(Reading reading, boolean disturbed) {
    this.reading = reading;
    this.disturbed = disturbed;
  }

  /** Executes runs one after another and, where a goal is given, holds every end against it. */
  public static Verdict check(World start, List<Run> runs, Optional<Goal> goal, Reading reading) {
    return new Checker(reading, false).check(Set.of(start), runs, goal);
  }

  /**
   * The same where something has gone wrong: of the invariants only {@link
   * Invariant#NEVER_BACKWARDS} is demanded, since no accident may cost configuration; else the plan
   * has to stop at a step that cannot be done, or to end right.
   */
  public static Verdict disturbed(
      World start, List<Run> runs, Optional<Goal> goal, Reading reading) {
    return new Checker(reading, true).check(Set.of(start), runs, goal);
  }

  private Verdict check(Set<World> start, List<Run> runs, Optional<Goal> goal) {
    Set<World> worlds = start;
    for (int run = 0; run < runs.size(); run++) {
      worlds = begun(worlds, runs.get(run));
      List<Step> all = runs.get(run).steps();
      for (int number = 0; number < all.size(); number++) {
        var next = new LinkedHashSet<World>();
        Optional<Broken> broken = execute(run, number, all.get(number), worlds, next);
        if (broken.isPresent()) {
          return new Verdict(broken, worlds, steps, states);
        }
        worlds = next;
        steps++;
      }
    }
    return new Verdict(end(worlds, runs, goal), worlds, steps, states);
  }

  private static Set<World> begun(Set<World> worlds, Run run) {
    var begun = new LinkedHashSet<World>();
    for (World world : worlds) {
      begun.add(world.between(run.from(), run.to()));
    }
    return begun;
  }

  private Optional<Broken> execute(
      int run, int number, Step step, Set<World> worlds, Set<World> next) {
    for (World before : worlds) {
      for (World world : Copies.closure(before, reading.replication())) {
        Optional<String> unmet = unmet(step, world);
        if (unmet.isPresent()) {
          return Optional.of(precondition(run, number, step, unmet.get(), world));
        }
        World opened = world.windows(opened(world.windows(), step));
        for (World passed : step.action().during(opened, reading)) {
          Optional<Broken> broken = look(run, number, step, passed);
          if (broken.isPresent()) {
            return broken;
          }
        }
        for (World after : step.action().after(opened, reading)) {
          World closed = after.windows(closed(after.windows(), step));
          if (next.add(closed)) {
            Optional<Broken> broken = look(run, number, step, closed);
            if (broken.isPresent()) {
              return broken;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What stands in the way of a step, and the two invariants that are about steps. */
  private Optional<String> unmet(Step step, World world) {
    Action action = step.action();
    if (isLong(action, world) && world.windows().isShortOpen()) {
      return Optional.of("no-long-wait: nothing long while a short window is open");
    }
    if (action instanceof ClusterAction.Save
        && world.windows().isOpen(Window.TWO)
        && !step.closes().contains(Window.TWO)) {
      return Optional.of("equal-claimants: the very next save ends it");
    }
    return action.unmet(world, reading);
  }

  private static boolean isLong(Action action, World world) {
    return action.isLong()
        || action instanceof Action.EditOuter edit
            && world.layout().outer().get(edit.list()) == Outer.ENDPOINTS;
  }

  private static Windows opened(Windows windows, Step step) {
    Windows open = windows;
    for (Window window : step.opens()) {
      open = open.open(window, step.subject());
    }
    return open;
  }

  private static Windows closed(Windows windows, Step step) {
    Windows open = windows;
    for (Window window : step.closes()) {
      open = open.close(window, step.subject());
    }
    return open;
  }

  private Optional<Broken> look(int run, int number, Step step, World world) {
    states++;
    Optional<Invariant> first =
        disturbed
            ? Optional.of(Invariant.NEVER_BACKWARDS).filter(one -> !one.holds(world))
            : Invariant.broken(world);
    return first.map(
        invariant ->
            new Broken(
                run,
                number,
                Optional.of(step),
                invariant.id(),
                invariant.statement(),
                invariant.source(),
                world));
  }

  private static Broken precondition(int run, int number, Step step, String unmet, World world) {
    int colon = unmet.indexOf(": ");
    boolean named = colon > 0;
    return new Broken(
        run,
        number,
        Optional.of(step),
        named ? unmet.substring(0, colon) : step.action().isCheck() ? "check" : "precondition",
        named ? unmet.substring(colon + 2) : unmet,
        step.ids().isEmpty() ? "" : step.ids().get(0),
        world);
  }

  private Optional<Broken> end(Set<World> worlds, List<Run> runs, Optional<Goal> goal) {
    if (goal.isEmpty()) {
      return Optional.empty();
    }
    for (World world : worlds) {
      World settled = Copies.settled(world, reading.replication());
      Optional<String> missing = goal.get().missing(settled);
      if (missing.isPresent()) {
        int last = runs.size() - 1;
        return Optional.of(
            new Broken(
                Math.max(last, 0),
                last < 0 ? 0 : runs.get(last).steps().size(),
                Optional.empty(),
                "final-state",
                missing.get(),
                "",
                world));
      }
    }
    return Optional.empty();
  }
}
