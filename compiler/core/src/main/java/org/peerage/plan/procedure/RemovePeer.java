package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;
import org.peerage.platform.Wait;

/**
 * Procedures 3 and 4: a peer that is not the primary leaves (Expressway X8.9 guide, Remove a Live
 * Peer From a Cluster; Remove a Dead Peer From a Cluster).
 */
public final class RemovePeer {

  private static final String BACK =
      "until the unit that leaves has restarted, enter the former page on it, and leave the others as"
          + " they are; afterwards do not go back: finish this run, and add the unit again by a plan"
          + " of its own";

  private final Scene scene;
  private final int unit;
  private final ClusterPage page;
  private final List<Step> steps = new ArrayList<>();

  private RemovePeer(Scene scene, int unit) {
    this.scene = scene;
    this.unit = unit;
    ClusterPage now = scene.page();
    PeerList list = now.list().minus(scene.address(unit));
    this.page = now.with(list, list.field(now.primary()));
  }

  /**
   * The run for a unit that we can log in to.
   *
   * @param departure what comes of its name and its configuration
   */
  public static Run live(Scene scene, int unit, Departure departure) {
    return new RemovePeer(scene, unit).live(departure);
  }

  /** The run for a unit that is dead, and off the network since. */
  public static Run dead(Scene scene, int unit, Departure departure) {
    return new RemovePeer(scene, unit).dead(departure);
  }

  /**
   * What comes of a unit's name and configuration when it leaves.
   *
   * @param keepsName whether the name goes on leading somewhere: the unit moves, or another takes
   *     its place
   * @param moves whether the name is to lead to another address
   * @param keepsConfiguration whether a backup is taken for the unit that takes its place: only
   *     once clustering settings are cleared on it and updated on all others [EXP-REPL-007]
   */
  public record Departure(boolean keepsName, boolean moves, boolean keepsConfiguration) {

    public static final Departure FOR_GOOD = new Departure(false, false, false);
  }

  private Run live(Departure departure) {
    int address = scene.address(unit);
    Step gate = Blocks.gate(scene);
    steps.add(departure.moves() ? gate.also("EXP-ADDR-004") : gate);
    if (departure.moves()) {
      steps.add(Around.lowerTtl(scene, unit));
    }
    steps.addAll(
        Around.shrink(
            scene,
            page.list().addresses(),
            true,
            Window.LEAVE,
            address,
            Around.FROM_LEAVER,
            "EXP-RML-015",
            "EXP-RML-016"));
    steps.add(
        Blocks.backup(scene, unit, "DOC-017")
            .own(
                scene.isClearedOnLeaving(unit)
                    ? "from X8.11 the restart below returns the unit to factory settings"
                    : "the guide has no backup here [DOC-017]"));
    steps.add(
        Blocks.drain(unit, "DOC-017").own("the guide has no drain here, and calls would drop"));
    Leaving.clear(scene, unit, "EXP-RML-005", "EXP-RML-006", "EXP-RML-007", "EXP-RML-009")
        .forEach(steps::add);
    steps.set(lastSave(), steps.get(lastSave()).opening(Window.LEAVE, address).back(BACK));
    steps.add(Leaving.restart(scene, unit, "EXP-RML-010").back(BACK));
    steps.add(Leaving.blank(unit));
    shorten(
        Window.LEAVE, new String[] {"EXP-RML-011", "EXP-RML-012", "EXP-RML-013"}, "EXP-RML-014");
    steps.add(Blocks.active(Wait.DATABASE_ACTIVE, "EXP-ADD-049").own("the guide does not look"));
    if (departure.keepsConfiguration()) {
      steps.add(
          Blocks.backup(scene, unit, "EXP-REPL-006", "EXP-REPL-007")
              .saying(
                  "Back the unit up once more: this is the file for the unit that takes its place;"
                      + " the one taken before still holds the list of peers"));
    }
    withdraw(departure);
    if (!departure.moves()) {
      retire();
    }
    return new Run(Run.Kind.REMOVE_LIVE, unit, steps, scene.page().list(), page.list());
  }

  /** Left out for a unit that comes back by the next run. */
  private void retire() {
    steps.add(
        Blocks.note(
                Actor.PERSON,
                "Reset the unit or give it another configuration, so that nobody uses it as a peer"
                    + " any more"
                    + (scene.isClearedOnLeaving(unit)
                        ? ""
                        : ": until then it goes on by itself with the one it has")
                    + "; licences it brought may leave the pool",
                "EXP-RML-017",
                "EXP-RML-018",
                "EXP-LIC-002")
            .verifying("it is known what becomes of the unit"));
  }

  private int lastSave() {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).action() instanceof ClusterAction.Save) {
        return i;
      }
    }
    throw new IllegalStateException("a leaver saves its page");
  }

  private void withdraw(Departure departure) {
    if (!departure.keepsName()) {
      steps.addAll(Around.withdrawAddress(scene, unit));
    }
  }

  private Run dead(Departure departure) {
    int address = scene.address(unit);
    steps.add(Blocks.gate(scene));
    List<Step> around =
        Around.shrink(
            scene,
            page.list().addresses(),
            false,
            Window.CACHE,
            address,
            Around.FROM_DEAD,
            "EXP-RMD-007",
            "EXP-RMD-008");
    steps.addAll(around);
    shorten(Window.DEAD, new String[] {"EXP-RMD-005"}, "EXP-RMD-006");
    steps.add(Blocks.active(Wait.DATABASE_ACTIVE, "EXP-ADD-049").own("the guide does not look"));
    steps.add(
        Blocks.note(
                Actor.PERSON,
                "Keep the unit off the network and write its serial number into awaiting-reset;"
                    + " before any reconnection it is reset at its console; its licences stay in the"
                    + " pool for two weeks",
                "EXP-RMD-003",
                "EXP-RST-001",
                "EXP-LIC-002")
            .verifying("the unit is labelled, and the definition lists it"));
    if (around.stream().anyMatch(step -> step.opens().contains(Window.CACHE))) {
      steps.add(Around.waitForCaches(scene).closing(Window.CACHE, address));
    }
    withdraw(departure);
    return new Run(Run.Kind.REMOVE_DEAD, unit, steps, scene.page().list(), page.list());
  }

  /** The shorter list on the primary, then on each subordinate. */
  private void shorten(Window window, String[] ofPrimary, String ofOthers) {
    List<Integer> others = scene.peersWithout(unit);
    others.remove((Integer) scene.primary());
    Step first =
        Blocks.page(
            scene,
            scene.primary(),
            page,
            "Take the address out, move later ones up so that no field between is empty, and let"
                + " Configuration primary follow the unit; save",
            ofPrimary);
    steps.add(others.isEmpty() ? first.closing(window, scene.address(unit)) : first);
    for (int i = 0; i < others.size(); i++) {
      Step step =
          Blocks.page(
              scene,
              others.get(i),
              page,
              "Make list and Configuration primary the same as on the primary; save",
              ofOthers);
      steps.add(i == others.size() - 1 ? step.closing(window, scene.address(unit)) : step);
    }
  }

  /** Steps on a unit that leaves, alike when it leaves alone and when all part. */
  static final class Leaving {

    private Leaving() {}

    static List<Step> clear(
        Scene scene, int unit, String name, String list, String findMe, String interoperability) {
      var steps = new ArrayList<Step>();
      steps.add(
          Blocks.page(
                  scene,
                  unit,
                  ClusterPage.BLANK,
                  "Give the unit a cluster name of its own, best the name of service records that"
                      + " lead to it alone, and delete all Peer addresses; save",
                  name,
                  list)
              .expecting(Alarms.LEAVE));
      if (scene.cast().has(Feature.FINDME) && !scene.isClearedOnLeaving(unit)) {
        steps.add(
            Blocks.note(Actor.unit(unit), "Delete FindMe users that are not wanted here", findMe)
                .on(Page.FINDME_ACCOUNTS)
                .verifying("only wanted ones are left"));
      }
      if (scene.cast().has(Feature.MICROSOFT_INTEROPERABILITY)) {
        steps.add(
            Blocks.note(
                    Actor.unit(unit),
                    "Set Microsoft interoperability to Disabled; save",
                    interoperability)
                .on(Page.MICROSOFT_INTEROPERABILITY)
                .verifying("reads Disabled"));
      }
      return steps;
    }

    static Step restart(Scene scene, int unit, String id) {
      Step step = Blocks.restart(unit, id);
      return scene.isClearedOnLeaving(unit)
          ? step.verifying(
              "its web interface answers; the unit is back to factory settings, so that it has to be"
                  + " set up before it serves anything")
          : step.verifying("its web interface answers, and the alarm is gone");
    }

    static Step blank(int unit) {
      return Step.of(
              Actor.unit(unit),
              new Look.VerifyBlank(unit),
              "See that no Peer address is left on the unit",
              "EXP-RML-006")
          .own("a save that was not taken would leave it in the cluster")
          .on(Page.CLUSTERING)
          .verifying("all Peer fields are empty");
    }
  }
}
