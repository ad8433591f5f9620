package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;

/**
 * Procedure 22: a Conductor leaves (Conductor guides, Removing a TelePresence Conductor peer).
 * Every VCS is told first, as the upgrade chapter does it; the printed order leaves VCS asking a
 * unit that stands alone [CND-RM-008].
 */
public final class ConductorRemove {

  static final String BACK =
      "until the unit that leaves has restarted, enter key and addresses on it again; afterwards do not"
          + " go back: finish this run, and add the unit again by a plan of its own";

  private ConductorRemove() {}

  public static Run live(Scene scene, int unit) {
    PeerList before = scene.page().list();
    PeerList after = before.blanking(scene.address(unit));
    var steps = new ArrayList<Step>();
    steps.add(Blocks.gate(scene));
    steps.addAll(
        Around.shrink(
            scene,
            after.addresses(),
            true,
            Window.CLEAVE,
            -1,
            Around.FROM_CONDUCTOR,
            "CND-RM-008"));
    steps.addAll(leave(scene, unit, scene.peersWithout(unit), true));
    steps.add(readBack());
    steps.addAll(Around.withdrawAddress(scene, unit));
    return new Run(Run.Kind.CONDUCTOR_REMOVE, unit, steps, before, after);
  }

  /** The same for a unit that is dead and off the network: its standalone part is skipped. */
  public static Run dead(Scene scene, int unit) {
    int address = scene.address(unit);
    PeerList before = scene.page().list();
    PeerList after = before.blanking(address);
    var steps = new ArrayList<Step>();
    steps.add(Blocks.gate(scene));
    steps.addAll(
        Around.shrink(
            scene,
            after.addresses(),
            false,
            Window.CACHE,
            address,
            "the guide puts it into the part that a dead unit skips",
            "CND-RM-002",
            "CND-RM-008"));
    steps.addAll(shorten(scene, unit, scene.peersWithout(unit), Window.DEAD));
    steps.add(readBack());
    steps.add(
        Blocks.decide(
            scene,
            Question.CLEARING,
            "The dead Conductor still holds key and list, and no guide at hand describes a reset:"
                + " decide how it is cleared before it is ever connected again",
            "CND-RM-002"));
    if (scene.world().names().targets() != 0) {
      steps.add(Around.waitForCaches(scene).closing(Window.CACHE, address));
    }
    steps.addAll(Around.withdrawAddress(scene, unit));
    return new Run(Run.Kind.CONDUCTOR_REMOVE_DEAD, unit, steps, before, after);
  }

  /** The last Conductor stands alone again; where policy services lead from then on is declared. */
  public static Run dissolve(Scene scene, int unit) {
    var steps = new ArrayList<Step>();
    steps.add(Blocks.gate(scene));
    steps.add(
        Blocks.decide(
            scene,
            Question.POLICY_SERVICES,
            "Decide where policy services are to lead",
            "CND-PRE-015"));
    steps.addAll(
        Around.shrink(scene, 0, true, Window.CLEAVE, -1, Around.FROM_CONDUCTOR, "CND-RM-008"));
    steps.add(Blocks.backup(scene, unit, "CND-BKP-001").own("the guides have no backup here"));
    List<Step> alone = alone(scene, unit);
    steps.add(alone.get(0).opening(Window.OUTAGE, -1));
    steps.add(alone.get(1));
    steps.add(alone.get(2).closing(Window.OUTAGE, -1));
    return new Run(Run.Kind.CONDUCTOR_DISSOLVE, unit, steps, scene.page().list(), PeerList.BLANK);
  }

  /**
   * A unit is put in standalone mode, loses its bridges, and is taken out of the others' lists.
   *
   * @param bridges whether its bridges are deleted, as the guides have it
   */
  static List<Step> leave(Scene scene, int unit, List<Integer> others, boolean bridges) {
    int address = scene.address(unit);
    var steps = new ArrayList<Step>();
    steps.add(
        Blocks.backup(scene, unit, "CND-BKP-001", "CND-BKP-002", "CND-BKP-003", "CND-BKP-006")
            .own("the guides have no backup here; note the conference bridges as well"));
    List<Step> alone = alone(scene, unit);
    steps.add(alone.get(0).opening(Window.CLEAVE, address));
    steps.addAll(alone.subList(1, alone.size()));
    if (bridges) {
      steps.add(deleteBridges(unit));
    }
    steps.addAll(shorten(scene, unit, others, Window.CLEAVE));
    return steps;
  }

  /** Only once it stands alone: in a cluster the bridges of all would go [CND-RM-006]. */
  static Step deleteBridges(int unit) {
    return Step.of(
            Actor.unit(unit),
            new UnitAction.DeleteBridges(unit, Unit.ALL_BRIDGES),
            "Delete all conference bridges of this unit; look once more that it stands alone",
            "CND-RM-006",
            "CND-RM-007")
        .on(Page.CONFERENCE_BRIDGES)
        .verifying("none is left here, and all are there on the peers")
        .back("restore the backup of this unit");
  }

  static List<Step> alone(Scene scene, int unit) {
    return List.of(
        Blocks.page(
                scene,
                unit,
                ClusterPage.BLANK,
                "Delete the pre-shared key and all Peer addresses; save",
                "CND-RM-001",
                "CND-RM-003",
                "CND-RM-004")
            .back(BACK),
        Blocks.restart(unit, "CND-RM-005").back(BACK),
        Step.of(
                Actor.unit(unit),
                new Look.VerifyBlank(unit),
                "See that the unit stands alone",
                "CND-RM-005")
            .own("deleting bridges on a unit that does not would delete them everywhere")
            .on(Page.CLUSTERING)
            .verifying("key and all Peer fields are empty"));
  }

  private static List<Step> shorten(Scene scene, int unit, List<Integer> others, Window window) {
    int address = scene.address(unit);
    var steps = new ArrayList<Step>();
    for (int other : others) {
      ClusterPage now = scene.unit(other).page();
      steps.add(
          Blocks.page(
              scene,
              other,
              now.with(now.list().blanking(address), 0),
              "Delete the address of the unit that left; gaps may stay; save",
              "CND-RM-009"));
    }
    for (int i = 0; i < others.size(); i++) {
      Step again =
          Step.of(
                  Actor.unit(others.get(i)),
                  new RestartAction.RestartIfOwed(others.get(i), address),
                  "Open the page again; only if it still shows the unit that left, restart this peer",
                  "CND-RM-009")
              .own("no restart is asked for, and no guide says that none is needed")
              .on(Page.CLUSTERING)
              .verifying("the page no longer shows it");
      boolean last = i == others.size() - 1;
      if (others.size() == 1 || servesAlone(scene, others.get(i))) {
        again = again.opening(Window.OUTAGE, address).closing(Window.OUTAGE, address);
      }
      steps.add(last ? again.closing(window, address) : again);
    }
    return steps;
  }

  private static Step readBack() {
    return Blocks.allActive("CND-PEER-001")
        .own("the guide ends with the last save, and looks at no peer that stays");
  }

  private static boolean servesAlone(Scene scene, int unit) {
    int bit = 1 << scene.address(unit);
    for (int list : scene.listsWith(scene.address(unit))) {
      if (scene.world().outer(list) == bit) {
        return true;
      }
    }
    return false;
  }
}
