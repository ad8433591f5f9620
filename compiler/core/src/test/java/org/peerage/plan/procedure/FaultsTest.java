package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.proof.Verdict.Broken;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * Level 5 of plan-proof.md section 10: one save, edit, certificate or upgrade lost although its
 * read-back said otherwise; a restart that a unit does not come back from; a unit dead after any
 * step, out of its peers' reach, or without a certificate that fits, so that it never synchronises
 * again. No copy goes backwards, and no run ends wrong without a later check having stopped it, but
 * for two sorts that are counted apart: a unit that is gone behind the last check, and edits around
 * the cluster that nothing but their own read-back tells of.
 */
class FaultsTest {

  private final Map<String, Integer> ends = new TreeMap<>();
  private final Set<String> silent = new TreeSet<>();
  private final Set<String> readBackAlone = new TreeSet<>();

  @Test
  void oneFaultStopsARunOrIsSettledByTheEnd() {
    var cases = new ArrayList<Case>(Case.single());
    cases.addAll(Case.composed());
    cases.addAll(Case.conductor());
    for (Case one : cases) {
      one.subjects().forEach(subject -> faults(one.name(), subject));
    }
    System.out.println("faults: " + ends);
    System.out.println("told by their own read-back alone: " + readBackAlone);
    assertEquals("", String.join("\n", silent));
    assertEquals(
        Set.of(
            "EditOuter",
            "PublishAddress",
            "RaiseTargets",
            "RaiseTtl",
            "ServeName",
            "Targets",
            "WithdrawAddress",
            "WithdrawName"),
        readBackAlone,
        "edits that no later step looks at");
  }

  private void faults(String name, Subject subject) {
    List<Run> runs = subject.runs();
    for (int run = 0; run < runs.size(); run++) {
      for (int at = 0; at < runs.get(run).steps().size(); at++) {
        lose(name, subject, run, at);
        befall(name, subject, run, at);
        restart(name, subject, run, at);
      }
    }
  }

  /** A certificate that was not taken leaves, under Enforce, a unit that never synchronises. */
  private static final Set<Class<?>> LOST =
      Set.of(
          ClusterAction.Save.class,
          RestartAction.Upgrade.class,
          UnitAction.Certificate.class,
          Action.EditOuter.class,
          DnsAction.Targets.class,
          DnsAction.PublishAddress.class,
          DnsAction.LowerTtl.class,
          DnsAction.RaiseTtl.class,
          DnsAction.LowerTargets.class,
          DnsAction.RaiseTargets.class,
          DnsAction.ServeName.class,
          DnsAction.WithdrawName.class,
          UnitAction.CertifyName.class,
          DnsAction.WithdrawAddress.class);

  /** What was not taken, though its read-back said so. */
  private void lose(String name, Subject subject, int run, int at) {
    Step step = subject.runs().get(run).steps().get(at);
    if (LOST.contains(step.action().getClass())) {
      var steps = new ArrayList<Step>(subject.runs().get(run).steps());
      steps.set(at, step.doing(new Action.Note()));
      var faulty = new ArrayList<Run>(subject.runs());
      faulty.set(run, subject.runs().get(run).of(steps));
      judge(name, subject, "lost", step, subject.start(), faulty);
    }
  }

  /** A unit that dies after a step and is not seen again, or never synchronises again. */
  private void befall(String name, Subject subject, int run, int at) {
    Step step = subject.runs().get(run).steps().get(at);
    World world = after(subject, run, at + 1);
    List<Run> rest = rest(subject, run, at + 1);
    for (int unit = 0; unit < world.size(); unit++) {
      judge(name, subject, "dead", step, dead(world, unit), rest);
      World apart = world.with(unit, world.unit(unit).linked(false));
      judge(name, subject, "apart", step, apart, rest);
      if (world.layout().enforce()) {
        World mute = world.with(unit, world.unit(unit).certified(false));
        judge(name, subject, "mute", step, mute, rest);
      }
    }
  }

  /** A unit that goes down for a restart and does not come back. */
  private void restart(String name, Subject subject, int run, int at) {
    Step step = subject.runs().get(run).steps().get(at);
    if (step.restart() != Step.Restart.NO) {
      int unit = step.actor().number();
      World world = after(subject, run, at);
      boolean down = step.restart() != Step.Restart.IF_SHOWN || world.unit(unit).owes();
      if (down) {
        judge(name, subject, "fatal", step, dead(world, unit), rest(subject, run, at + 1));
      }
    }
  }

  private static World dead(World world, int unit) {
    return world.with(unit, world.unit(unit).powered(Power.OFF).reachable(false));
  }

  /** As expected once so many steps of a run are done. */
  private static World after(Subject subject, int run, int steps) {
    List<Run> runs = subject.runs();
    var before = new ArrayList<Run>(runs.subList(0, run));
    before.add(runs.get(run).of(runs.get(run).steps().subList(0, steps)));
    Verdict reached = Checker.check(subject.start(), before, Optional.empty(), Reading.EXPECTED);
    return reached.ends().iterator().next();
  }

  private static List<Run> rest(Subject subject, int run, int from) {
    List<Run> runs = subject.runs();
    List<Step> steps = runs.get(run).steps();
    var rest = new ArrayList<Run>();
    rest.add(runs.get(run).of(steps.subList(from, steps.size())));
    rest.addAll(runs.subList(run + 1, runs.size()));
    return rest;
  }

  private void judge(
      String name, Subject subject, String fault, Step step, World start, List<Run> runs) {
    for (Reading reading : subject.readings()) {
      Verdict verdict = Checker.disturbed(start, runs, subject.wanted(), reading);
      String end = end(verdict, fault, step.action().getClass().getSimpleName());
      ends.merge(fault + ", " + end, 1, Integer::sum);
      if (end.equals("wrong")) {
        Broken broken = verdict.broken().orElseThrow();
        String where = broken.step().map(Step::task).orElse("the end");
        silent.add(
            name
                + ": "
                + fault
                + ": "
                + step.task()
                + ": "
                + broken.what()
                + " at "
                + where
                + ": "
                + broken.why());
      }
    }
  }

  private String end(Verdict verdict, String fault, String what) {
    String broken = verdict.broken().map(Broken::what).orElse("");
    String why = verdict.broken().map(Broken::why).orElse("");
    if (broken.isEmpty()) {
      return "right";
    }
    if (broken.equals("check") || broken.equals("precondition")) {
      return "stopped";
    }
    boolean late = why.equals("a peer is missing") || broken.equals("grown-late");
    if (!fault.equals("lost") && !fault.equals("mute") && late) {
      return "behind the last check";
    }
    boolean around = !Set.of("Save", "Upgrade", "Certificate", "CertifyName").contains(what);
    if (fault.equals("lost") && around && broken.equals("final-state")) {
      readBackAlone.add(what);
      return "told by its own read-back alone";
    }
    return "wrong";
  }
}
