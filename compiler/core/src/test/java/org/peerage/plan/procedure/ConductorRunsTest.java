package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/** Level 1 of plan-proof.md section 10 for Conductor: every run of clusters up to three. */
class ConductorRunsTest {

  private final Map<String, Set<String>> policies = new HashMap<>();
  private int executions;
  private long states;

  @Test
  void everyRunHolds() {
    for (int services = 1; services <= 2; services++) {
      Layout layout = ConductorWorlds.layout(services);
      create(layout);
      for (int size = 1; size <= 3; size++) {
        if (size < 3) {
          Scene scene = ConductorWorlds.cluster(layout, size, 1, 0);
          holds(
              scene, ConductorAdd.run(scene, size, List.of()), ConductorWorlds.set(size + 1), 1, 1);
        } else {
          dissolve(layout);
        }
        for (int unit = 0; unit < size; unit++) {
          if (size > 1) {
            Scene scene = ConductorWorlds.cluster(layout, size, 0, 0);
            int left = ConductorWorlds.set(size) & ~(1 << unit);
            holds(scene, ConductorRemove.live(scene, unit), left, 1, 1);
            dead(layout, size, unit);
          }
          upgrade(layout, size, unit);
        }
      }
    }
    assertEquals(
        Map.of(
            "before", Set.of("1 ", "2 mDEmDm", "3 mDDEmDm"),
            "after", Set.of("1 ", "2 mDmDEm", "3 mDDmDEm"),
            "divided", Set.of("1 ", "2 mDdemDem", "3 mDDdemDem")),
        policies);
    System.out.println("conductor runs: " + executions + " executions, " + states + " states");
  }

  @Test
  void bridgesDeletedBeforeTheLeaverStandsAloneAreNoticed() {
    Scene scene = ConductorWorlds.cluster(ConductorWorlds.layout(1), 3, 0, 0);
    Run run = ConductorRemove.live(scene, 2);
    var steps = new ArrayList<Step>(run.steps());
    steps.removeIf(step -> step.action() instanceof RestartAction.Restart);
    steps.removeIf(step -> step.action() instanceof Look.VerifyBlank);
    Verdict verdict =
        Checker.check(scene.world(), List.of(run.of(steps)), Optional.empty(), Reading.EXPECTED);
    assertEquals("bridges-kept", verdict.broken().orElseThrow().what());
  }

  @Test
  void aPolicyServiceWithServersOfTwoClustersIsNoticed() {
    Scene scene = ConductorWorlds.cluster(ConductorWorlds.layout(1), 3, 0, 0);
    Run run = ConductorUpgrade.run(scene, 2, 2, 2);
    var steps = new ArrayList<Step>(run.steps());
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).action() instanceof Action.EditOuter edit && edit.addresses() == 3) {
        steps.set(i, steps.get(i).doing(new Action.EditOuter(edit.list(), 7)));
      }
    }
    Verdict verdict =
        Checker.check(scene.world(), List.of(run.of(steps)), Optional.empty(), Reading.EXPECTED);
    assertEquals("one-cluster-per-service", verdict.broken().orElseThrow().what());
  }

  /** Each to be the last; with either key, and under each policy for the bridges. */
  private void upgrade(Layout layout, int size, int last) {
    for (String bridges : Question.BRIDGES.choices()) {
      Scene scene = ConductorWorlds.deciding(ConductorWorlds.cluster(layout, size, 0, 0), bridges);
      for (int key = 1; key <= 2; key++) {
        Run run = ConductorUpgrade.run(scene, last, 2, key);
        holds(scene, run, ConductorWorlds.set(size), 2, key);
        policies.computeIfAbsent(bridges, any -> new TreeSet<>()).add(size + order(run));
      }
    }
  }

  /**
   * When bridges are deleted and entered, and when policy services move, letter by letter; small
   * ones are half of the bridges.
   */
  private static String order(Run run) {
    var order = new StringBuilder(" ");
    for (Step step : run.steps()) {
      if (step.action() instanceof UnitAction.DeleteBridges delete) {
        order.append(delete.which() == Unit.ALL_BRIDGES ? 'D' : 'd');
      } else if (step.action() instanceof UnitAction.EnterBridges enter) {
        order.append(enter.which() == Unit.ALL_BRIDGES ? 'E' : 'e');
      } else if (step.action() instanceof Action.EditOuter) {
        order.append(order.charAt(order.length() - 1) == 'm' ? "" : "m");
      }
    }
    return order.toString();
  }

  private void create(Layout layout) {
    Scene scene = ConductorWorlds.alone(layout);
    holds(scene, ConductorCreate.run(scene, 0, 1), 1, 1, 1);
  }

  private void dissolve(Layout layout) {
    Scene scene = ConductorWorlds.cluster(layout, 1, 0, 0);
    holds(scene, ConductorRemove.dissolve(scene, 0), 0, 1, 1);
  }

  private void dead(Layout layout, int size, int unit) {
    Scene scene = ConductorWorlds.cluster(layout, size, 0, 1 << unit);
    int left = ConductorWorlds.set(size) & ~(1 << unit);
    holds(scene, ConductorRemove.dead(scene, unit), left, 1, 1);
  }

  private void holds(Scene scene, Run run, int members, int version, int key) {
    Goal goal = ConductorWorlds.goal(scene.world().layout(), members, version, key);
    for (Reading reading : Reading.all(true)) {
      Verdict verdict = Checker.check(scene.world(), List.of(run), Optional.of(goal), reading);
      executions++;
      states += verdict.states();
      assertEquals(
          Optional.empty(),
          verdict.broken().map(Object::toString),
          () -> run.kind() + " " + run.subject() + " " + reading);
    }
  }
}
