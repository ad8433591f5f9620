package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.proof.Verdict.Broken;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * By what a mutant of a plan dies: it breaks an invariant, a precondition or the final state under
 * some reading of the guides; or it goes on where the plan itself stops: begun in a disturbed
 * cluster, with a save lost, with a unit dead after any step, or with one that never synchronises.
 */
final class Trial {

  private final Subject subject;
  private final Map<Integer, List<Begun>> begun = new ConcurrentHashMap<>();
  private final Map<Fault, Boolean> wrong = new ConcurrentHashMap<>();

  Trial(Subject subject) {
    this.subject = subject;
  }

  /** Its name; nothing where the mutant lives. */
  Optional<String> killer(Mutant mutant) {
    Optional<String> broken = breaks(mutant);
    boolean ofStep = mutant.runs().size() == subject.runs().size();
    return broken.isPresent() || !ofStep || mutant.kind() == Mutant.Kind.RUN_LATER
        ? broken
        : goesOn(mutant);
  }

  private Optional<String> breaks(Mutant mutant) {
    List<Run> rest = mutant.runs().subList(mutant.run(), mutant.runs().size());
    for (Begun one : begun.computeIfAbsent(mutant.run(), this::begin)) {
      for (World world : one.worlds) {
        Verdict verdict = Checker.check(world, rest, subject.wanted(), one.reading);
        if (!verdict.isSafe()) {
          return verdict.broken().map(Broken::what);
        }
      }
    }
    return Optional.empty();
  }

  /** The worlds in which a run begins, by each reading and from each start. */
  private List<Begun> begin(int run) {
    var worlds = new ArrayList<Begun>();
    for (Reading reading : subject.readings()) {
      var found = new LinkedHashSet<World>();
      for (World start : subject.starts()) {
        found.addAll(
            Checker.check(start, subject.runs().subList(0, run), Optional.empty(), reading).ends());
      }
      worlds.add(new Begun(reading, found));
    }
    return worlds;
  }

  private record Begun(Reading reading, Set<World> worlds) {}

  private Optional<String> goesOn(Mutant mutant) {
    Run right = subject.runs().get(mutant.run());
    Run mutated = mutant.runs().get(mutant.run());
    World start = Scenes.after(new Scene(subject.start(), null), stepsBefore(mutant.run())).world();
    for (World bad : BadStarts.of(start)) {
      if (BadStarts.changes(bad, right).isEmpty() && BadStarts.changes(bad, mutated).isPresent()) {
        return Optional.of("begun in a disturbed cluster");
      }
    }
    for (int at = 0; at < mutated.steps().size(); at++) {
      Step step = mutated.steps().get(at);
      int place = identity(right.steps(), step);
      if (place >= 0) {
        boolean fair = isBesideTheChange(right.steps(), mutated.steps(), at);
        for (Fault fault : faults(mutant.run(), place, step.action(), fair)) {
          if (endsWrong(mutant.runs(), fault, at) && !isWrong(fault)) {
            return Optional.of(fault.words());
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<Step> stepsBefore(int run) {
    var steps = new ArrayList<Step>();
    subject.runs().subList(0, run).forEach(before -> steps.addAll(before.steps()));
    return steps;
  }

  private static int identity(List<Step> steps, Step one) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) == one) {
        return i;
      }
    }
    return -1;
  }

  /** Whether as much is done by then in both, so that they can be compared. */
  private static boolean isBesideTheChange(List<Step> right, List<Step> mutated, int at) {
    int alike = 0;
    while (alike < Math.min(right.size(), mutated.size())
        && right.get(alike) == mutated.get(alike)) {
      alike++;
    }
    int end = 0;
    while (end < Math.min(right.size(), mutated.size()) - alike
        && right.get(right.size() - 1 - end) == mutated.get(mutated.size() - 1 - end)) {
      end++;
    }
    return at < alike || at >= mutated.size() - end - 1;
  }

  /**
   * What may go wrong at a step of the plan.
   *
   * @param units whether something may befall a unit there
   */
  private List<Fault> faults(int run, int place, Action action, boolean units) {
    var faults = new ArrayList<Fault>();
    if (action instanceof ClusterAction.Save
        || action instanceof RestartAction.Upgrade
        || action instanceof UnitAction.Certificate) {
      faults.add(new Fault(Trouble.LOST, run, place, -1));
    }
    for (int unit = 0; units && unit < subject.start().size(); unit++) {
      faults.add(new Fault(Trouble.DEAD, run, place, unit));
      if (subject.start().layout().enforce()) {
        faults.add(new Fault(Trouble.MUTE, run, place, unit));
      }
    }
    return faults;
  }

  private boolean isWrong(Fault fault) {
    return wrong.computeIfAbsent(fault, one -> endsWrong(subject.runs(), one, one.place));
  }

  /**
   * Whether no check and no unit out of reach stops it, and yet it breaks what nobody looks at,
   * loses configuration, or ends otherwise than wanted.
   */
  private boolean endsWrong(List<Run> runs, Fault fault, int at) {
    Run run = runs.get(fault.run);
    var rest = new ArrayList<>(runs.subList(fault.run, runs.size()));
    if (fault.trouble == Trouble.LOST) {
      var faulty = new ArrayList<>(run.steps());
      faulty.set(at, faulty.get(at).doing(new Action.Note()));
      rest.set(0, run.of(faulty));
      for (Begun one : begun.computeIfAbsent(fault.run, this::begin)) {
        for (World world : one.worlds) {
          if (isWrong(Checker.disturbed(world, rest, subject.wanted(), one.reading))) {
            return true;
          }
        }
      }
      return false;
    }
    rest.set(0, run.of(run.steps().subList(at + 1, run.steps().size())));
    List<Run> done = List.of(run.of(run.steps().subList(0, at + 1)));
    for (Begun one : begun.computeIfAbsent(fault.run, this::begin)) {
      if (one.reading.equals(Reading.EXPECTED)) {
        World world = one.worlds.iterator().next();
        Verdict reached = Checker.check(world, done, Optional.empty(), one.reading);
        World faulty = fault.trouble.on(reached.ends().iterator().next(), fault.unit);
        if (isWrong(Checker.disturbed(faulty, rest, subject.wanted(), one.reading))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWrong(Verdict verdict) {
    return verdict
        .broken()
        .map(Broken::what)
        .filter(what -> !what.equals("check") && !what.equals("precondition"))
        .isPresent();
  }

  /** What goes wrong with a unit. */
  private enum Trouble {
    LOST("a save lost") {
      @Override
      World on(World world, int unit) {
        return world;
      }
    },
    DEAD("a unit dead") {
      @Override
      World on(World world, int unit) {
        return world.with(unit, world.unit(unit).powered(Power.OFF).reachable(false));
      }
    },
    MUTE("a unit that never synchronises") {
      @Override
      World on(World world, int unit) {
        return world.with(unit, world.unit(unit).certified(false));
      }
    };

    private final String words;

    Trouble(String words) {
      this.words = words;
    }

    abstract World on(World world, int unit);
  }

  /**
   * A fault behind a step.
   *
   * @param place the step, counted from 0 in the plan itself
   * @param unit whom it befalls; -1 where a save, certificate or upgrade is lost
   */
  private record Fault(Trouble trouble, int run, int place, int unit) {

    String words() {
      return trouble.words;
    }
  }
}
