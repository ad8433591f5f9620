package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.peerage.plan.procedure.RenameCluster.Callers;
import org.peerage.plan.procedure.RenameCluster.Certified;
import org.peerage.plan.proof.Checker;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Names;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/** Another name for a cluster that runs: safe for every cluster, and not with a step less. */
class RenameTest {

  private static final List<Entry> NAMES = List.of(new Entry("Common name", "next.example.com"));

  @Test
  void everyClusterGetsItsName() {
    int proved = 0;
    for (boolean enforce : new boolean[] {false, true}) {
      for (int size = 1; size <= 6; size++) {
        for (int primary = 0; primary < size; primary++) {
          for (boolean inDns : new boolean[] {false, true}) {
            Scene scene = scene(enforce, size, primary, inDns);
            assertEquals(Optional.empty(), broken(scene, run(scene, inDns).steps(), inDns));
            proved++;
          }
        }
      }
    }
    assertEquals(84, proved);
  }

  @Test
  void noStepThatTheStateTellsMayBeLeftOutOrComeTooSoon() {
    Scene scene = scene(true, 3, 1, true);
    List<Step> steps = run(scene, true).steps();
    var alive = new TreeSet<String>();
    for (int i = 0; i < steps.size(); i++) {
      var dropped = new ArrayList<>(steps);
      Step gone = dropped.remove(i);
      if (broken(scene, dropped, true).isEmpty()) {
        alive.add("dropped: " + action(gone));
      }
      if (i > 0) {
        var sooner = new ArrayList<>(steps);
        sooner.add(i - 1, sooner.remove(i));
        if (broken(scene, sooner, true).isEmpty()) {
          alive.add("sooner: " + action(steps.get(i)) + " than " + action(steps.get(i - 1)));
        }
      }
    }
    assertEquals(
        String.join(
            "\n",
            // pinned by the sample change-name: what the state does not see
            "dropped: Backup",
            "dropped: Decide",
            "dropped: Gate",
            "dropped: Note",
            "dropped: RestartIfAsked",
            "dropped: VerifyActive",
            // order among steps that do not disturb each other
            "sooner: Backup than Backup",
            "sooner: Backup than Decide",
            "sooner: CertifyName than CertifyName",
            "sooner: CertifyName than ServeName",
            "sooner: Decide than Gate",
            "sooner: LowerTargets than Backup",
            "sooner: Note than Note",
            "sooner: Note than RaiseTargets",
            "sooner: Note than VerifyActive",
            "sooner: RestartIfAsked than RestartIfAsked",
            "sooner: ServeName than LowerTargets",
            "sooner: VerifyActive than RestartIfAsked",
            "sooner: WithdrawName than Note"),
        String.join("\n", alive));
  }

  private static String action(Step step) {
    return step.action().getClass().getSimpleName();
  }

  static Scene scene(boolean enforce, int size, int primary, boolean inDns) {
    Scene scene = Worlds.cluster(Worlds.expressway(enforce, false), size, primary, 0);
    if (!inDns) {
      return scene;
    }
    World world = scene.world();
    var units = new Unit[world.size()];
    for (int i = 0; i < units.length; i++) {
      units[i] = world.unit(i);
    }
    Names names = world.names().unserved(1 << ClusterPage.NEXT_NAME);
    return scene.at(
        World.of(world.layout(), units, new int[] {world.outer(0)}, names, world.ownZones(), 1));
  }

  static Run run(Scene scene, boolean inDns) {
    var certificates = new ArrayList<Certified>();
    for (int unit = 0; unit < scene.world().size(); unit++) {
      certificates.add(new Certified(unit, NAMES, List.of()));
    }
    return RenameCluster.run(scene, new Callers(inDns, certificates, NAMES));
  }

  private static Optional<String> broken(Scene scene, List<Step> steps, boolean inDns) {
    Run run = run(scene, inDns).of(steps);
    World world = scene.world();
    Goal goal = goal(scene, inDns);
    for (Reading reading : Reading.all(false)) {
      var verdict = Checker.check(world, List.of(run), Optional.of(goal), reading);
      if (!verdict.isSafe()) {
        return verdict.broken().map(Object::toString);
      }
    }
    return Optional.empty();
  }

  static Goal goal(Scene scene, boolean inDns) {
    int members = scene.world().members();
    return new Goal(
        scene.page().named(ClusterPage.NEXT_NAME),
        1,
        new int[] {members},
        members,
        inDns ? 1 << ClusterPage.FIRST_NAME : 0,
        false);
  }
}
