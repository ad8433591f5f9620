package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;

/**
 * Procedure 23: a cluster of Conductors is taken apart, upgraded and clustered anew, one serving
 * all the while (Conductor guides, Upgrading a cluster of TelePresence Conductors) [CND-UPG-001,
 * CND-UPG-002]. Policy services change once, between the two clusters [DOC-019]; bridges are
 * entered again before, since the printed order loses them [DOC-012].
 */
public final class ConductorUpgrade {

  private static final String BACK =
      "until this unit has restarted, enter key and addresses on it again; afterwards do not go back:"
          + " finish this run, which brings it back";

  private final int last;
  private final int version;
  private final int key;
  private final List<Step> steps = new ArrayList<>();
  private Scene scene;

  private ConductorUpgrade(Scene scene, int last, int version, int key) {
    this.scene = scene;
    this.last = last;
    this.version = version;
    this.key = key;
  }

  /**
   * The run.
   *
   * @param last the Conductor upgraded last, which serves alone until the others are ready
   *     [CND-UPG-003]
   * @param key stands for the key of the cluster formed anew; another than before is safer
   */
  public static Run run(Scene scene, int last, int version, int key) {
    return new ConductorUpgrade(scene, last, version, key).run();
  }

  private Run run() {
    PeerList list = scene.page().list();
    List<Integer> others = scene.peersWithout(last);
    add(List.of(Blocks.gate(scene)));
    if (others.isEmpty()) {
      lone();
    } else {
      apart(others);
      together(others);
      handOver(others);
      back(others);
    }
    return new Run(Run.Kind.CONDUCTOR_UPGRADE, last, steps, list, list);
  }

  private void add(List<Step> more) {
    steps.addAll(more);
    scene = Scenes.after(scene, more);
  }

  /** Nobody else could serve: an outage. */
  private void lone() {
    add(List.of(Blocks.backup(scene, last, "CND-BKP-001").own("a downgrade needs it")));
    var alone = new ArrayList<Step>(ids(ConductorRemove.alone(scene, last), "CND-UPG-010"));
    alone.set(0, alone.get(0).opening(Window.OUTAGE, -1));
    add(alone);
    add(List.of(upgrade(last, "CND-UPG-011")));
    var form = ConductorCreate.form(scene, last, key, true);
    add(form);
  }

  private void apart(List<Integer> others) {
    add(
        List.of(
            Blocks.note(
                    Actor.EVERY_PEER, "Note all conference bridges with their settings", "DOC-012")
                .own("they are deleted below, and the guides do not bring them back")
                .on(Page.CONFERENCE_BRIDGES)
                .verifying("the list is complete, with what is needed to enter them again"),
            Blocks.backup(scene, last, "CND-BKP-001").own("a downgrade needs it")));
    add(Around.shrink(scene, 1 << scene.address(last), true, Window.CLEAVE, -1, "", "CND-UPG-004"));
    var left = new ArrayList<>(others);
    for (int unit : others) {
      left.remove((Integer) unit);
      var remaining = new ArrayList<>(left);
      remaining.add(last);
      add(ids(ConductorRemove.leave(scene, unit, remaining, true), "CND-UPG-005"));
    }
    for (int unit : others) {
      add(List.of(upgrade(unit, "CND-UPG-006")));
    }
  }

  private static List<Step> ids(List<Step> steps, String id) {
    var named = new ArrayList<Step>();
    for (Step step : steps) {
      Step one = step.also(id);
      named.add(one.back().equals(ConductorRemove.BACK) ? one.back(BACK) : one);
    }
    return named;
  }

  private void together(List<Integer> others) {
    int first = others.get(0);
    add(
        List.of(
            Blocks.decide(
                scene,
                Question.KEY,
                "Decide on the pre-shared key of the cluster formed anew: a new one keeps the last"
                    + " Conductor apart from it until it joins; put it where the reference leads",
                "CND-UPG-007"),
            Blocks.decide(
                scene,
                Question.BRIDGES,
                "Decide when conference bridges are entered again: before policy services move, so"
                    + " that two clusters drive them for a while; after, so that there are no"
                    + " conferences for a while; or divided between the two clusters until all"
                    + " policy services have moved",
                "DOC-012")));
    add(ids(ConductorCreate.form(scene, first, key, false), "CND-UPG-007"));
    var formed = new ArrayList<Integer>();
    formed.add(first);
    for (int unit : others.subList(1, others.size())) {
      add(ids(ConductorAdd.join(scene, unit, formed, true), "CND-UPG-008"));
      formed.add(unit);
    }
  }

  private void handOver(List<Integer> others) {
    String bridges = scene.cast().answer(Question.BRIDGES).orElse("before");
    boolean divided = bridges.equals("divided");
    boolean after = bridges.equals("after");
    int first = others.get(0);
    if (divided) {
      add(
          List.of(
              half(
                  new UnitAction.DeleteBridges(last, Unit.HALF_OF_BRIDGES),
                  last,
                  "Delete the half of the conference bridges that the others take over",
                  "the other half alone is left, and reads active")));
    }
    if (!after) {
      Step enter =
          divided
              ? enter(
                  first,
                  Unit.HALF_OF_BRIDGES,
                  "Enter the half of the conference bridges that was deleted just now")
              : enter(
                      first,
                      Unit.ALL_BRIDGES,
                      "Enter the conference bridges that were noted; until the last Conductor loses"
                          + " its own, two clusters drive them")
                  .opening(Window.BRIDGES, -1);
      add(List.of(enter.opening(Window.HANDOVER, -1)));
    }
    List<Step> moves = moves(others);
    if (after && !moves.isEmpty()) {
      moves.set(0, moves.get(0).opening(Window.HANDOVER, -1));
    }
    add(moves);
    add(
        List.of(
            Blocks.backup(scene, last, "CND-BKP-001")
                .own("the last one that holds the bridges as they were")));
    add(ids(ConductorRemove.alone(scene, last), "CND-UPG-010"));
    Step delete =
        ConductorRemove.deleteBridges(last)
            .own("else it would drive bridges of the cluster formed anew")
            .verifying(
                after
                    ? "none is left here"
                    : "none is left here, and those of the cluster formed anew are there");
    delete = divided || after ? delete : delete.closing(Window.BRIDGES, -1);
    boolean open = scene.world().windows().isOpen(Window.HANDOVER);
    add(List.of(open && !after ? delete.closing(Window.HANDOVER, -1) : delete));
    if (divided) {
      add(
          List.of(
              half(
                  new UnitAction.EnterBridges(first, Unit.ALL_BRIDGES & ~Unit.HALF_OF_BRIDGES),
                  first,
                  "Enter the other half of the conference bridges that were noted",
                  "all bridges that were noted are there and read active")));
    }
    if (after) {
      Step enter = enter(first, Unit.ALL_BRIDGES, "Enter the conference bridges that were noted");
      add(List.of(open ? enter.closing(Window.HANDOVER, -1) : enter));
    }
  }

  /** Policy services and records led from the last Conductor to the others, at once. */
  private List<Step> moves(List<Integer> others) {
    int upgraded = 0;
    for (int unit : others) {
      upgraded |= 1 << scene.address(unit);
    }
    var moves = new ArrayList<Step>();
    for (int list = 0; list < scene.world().layout().outer().size(); list++) {
      if (scene.namesAllPeers(list)) {
        moves.add(Around.edit(scene, list, upgraded, "CND-UPG-009"));
      }
    }
    if (scene.world().names().targets() != 0) {
      moves.addAll(Around.grow(Scenes.after(scene, moves), upgraded, "CND-UPG-009"));
      moves.add(Around.waitForCaches(scene));
    }
    return moves;
  }

  private static Step enter(int unit, int which, String task) {
    return Step.of(Actor.unit(unit), new UnitAction.EnterBridges(unit, which), task, "DOC-012")
        .own("as printed, the procedure loses the bridges")
        .on(Page.CONFERENCE_BRIDGES)
        .verifying("every bridge that was entered is there and reads active");
  }

  private static Step half(Action action, int unit, String task, String seen) {
    return Step.of(Actor.unit(unit), action, task, "DOC-012")
        .own("the bridges are divided between two clusters for a while")
        .on(Page.CONFERENCE_BRIDGES)
        .verifying(seen);
  }

  private void back(List<Integer> others) {
    add(List.of(upgrade(last, "CND-UPG-011")));
    add(ids(ConductorAdd.join(scene, last, others, false), "CND-UPG-012"));
    int all = 1 << scene.address(last);
    for (int unit : others) {
      all |= 1 << scene.address(unit);
    }
    add(Around.grow(scene, all, "CND-UPG-012", "CND-VCS-005"));
  }

  private Step upgrade(int unit, String id) {
    return Step.of(
            Actor.unit(unit),
            new RestartAction.Upgrade(unit, version),
            "Browse for the image, click Upgrade, and follow the prompts",
            id)
        .on(Page.UPGRADE)
        .entering(List.of(Entry.VERSION))
        .verifying("its web interface answers and shows the new version")
        .back("policy services stay with the Conductor that serves, until this one is as it was");
  }
}
