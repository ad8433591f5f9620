package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.proof.Verdict;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.plan.state.Names;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/** Level 1 of plan-proof.md section 10 for Conductor: every run of clusters up to three. */
class ConductorRunsTest {

  private int executions;
  private long states;

  @Test
  void everyRunHolds() {
    for (int services = 1; services <= 2; services++) {
      Layout layout = layout(services);
      create(layout);
      for (int size = 1; size <= 3; size++) {
        if (size < 3) {
          Scene scene = scene(layout, size, 1, 0);
          holds(scene, ConductorAdd.run(scene, size, List.of()), set(size + 1), 1, 1);
        } else {
          dissolve(layout);
        }
        for (int unit = 0; unit < size; unit++) {
          if (size > 1) {
            Scene scene = scene(layout, size, 0, 0);
            int left = set(size) & ~(1 << unit);
            holds(scene, ConductorRemove.live(scene, unit), left, 1, 1);
            dead(layout, size, unit);
          }
          for (int key = 1; key <= 2; key++) {
            Scene scene = scene(layout, size, 0, 0);
            holds(scene, ConductorUpgrade.run(scene, unit, 2, key), set(size), 2, key);
          }
        }
      }
    }
    System.out.println("conductor runs: " + executions + " executions, " + states + " states");
  }

  @Test
  void bridgesDeletedBeforeTheLeaverStandsAloneAreNoticed() {
    Scene scene = scene(layout(1), 3, 0, 0);
    Run run = ConductorRemove.live(scene, 2);
    var steps = new ArrayList<Step>(run.steps());
    steps.removeIf(step -> step.action() instanceof Action.Restart);
    steps.removeIf(step -> step.action() instanceof Action.VerifyBlank);
    Verdict verdict =
        Checker.check(scene.world(), List.of(run.of(steps)), Optional.empty(), Reading.EXPECTED);
    assertEquals("bridges-kept", verdict.broken().orElseThrow().what());
  }

  @Test
  void aPolicyServiceWithServersOfTwoClustersIsNoticed() {
    Scene scene = scene(layout(1), 3, 0, 0);
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

  private void create(Layout layout) {
    Unit[] units = {Unit.standalone(0, 1).bridges(true)};
    Scene scene = scene(layout, units, 0);
    holds(scene, ConductorCreate.run(scene, 0, 1), 1, 1, 1);
  }

  private void dissolve(Layout layout) {
    Scene scene = scene(layout, 1, 0, 0);
    holds(scene, ConductorRemove.dissolve(scene, 0), 0, 1, 1);
  }

  private void dead(Layout layout, int size, int unit) {
    Scene scene = scene(layout, size, 0, 1 << unit);
    int left = set(size) & ~(1 << unit);
    holds(scene, ConductorRemove.dead(scene, unit), left, 1, 1);
  }

  private void holds(Scene scene, Run run, int members, int version, int key) {
    PeerList list = PeerList.BLANK;
    for (int address = 0; address < 4; address++) {
      list = (members & 1 << address) == 0 ? list : list.plus(address);
    }
    ClusterPage page = list.isBlank() ? ClusterPage.BLANK : new ClusterPage(list, 0, 0, key);
    var outer = new int[scene.world().layout().outer().size()];
    Arrays.fill(outer, members);
    Goal goal = new Goal(page, version, outer, members, true);
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

  private static int set(int size) {
    return (1 << size) - 1;
  }

  private static Layout layout(int services) {
    var outer = new Outer[services];
    Arrays.fill(outer, Outer.POLICY_SERVICE);
    return new Layout(true, false, false, false, 3, List.of(outer));
  }

  private static Scene scene(Layout layout, int size, int others, int dead) {
    PeerList list = PeerList.BLANK;
    for (int i = 0; i < size; i++) {
      list = list.plus(i);
    }
    Unit[] units = new Unit[size + others];
    for (int i = 0; i < units.length; i++) {
      units[i] = Unit.standalone(i, 1);
      if (i < size) {
        units[i] = units[i].clustered(new ClusterPage(list, 0, 0, 1), 1).bridges(true);
      }
      if ((dead & 1 << i) != 0) {
        units[i] = units[i].powered(Power.OFF).reachable(false);
      }
    }
    Scene scene = scene(layout, units, list.addresses());
    World world = scene.world();
    for (int i = 0; i < size; i++) {
      if ((dead & 1 << i) != 0) {
        world = world.windows(world.windows().open(Window.DEAD, i));
      }
    }
    return scene.at(world);
  }

  private static Scene scene(Layout layout, Unit[] units, int members) {
    var outer = new int[layout.outer().size()];
    Arrays.fill(outer, members);
    World world = World.of(layout, units, outer, new Names(members, 0, members, 0), 0, 1);
    return new Scene(world, Cast.plain(layout, units.length));
  }
}
