package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Wait;

/**
 * Procedure 7: another peer becomes primary (Expressway X8.9 guide, Change the Primary Peer). Only
 * the number changes [EXP-PRIM-003]; the old primary comes directly behind the new one, so that two
 * claim the role for one save [EXP-PRIM-002].
 */
public final class ChangePrimary {

  private static final String BACK =
      "enter the former page again once every peer is Active: on the former primary, directly behind it"
          + " on the new one, then on the others";

  private static final String NO_WAY_BACK = "nothing to go back to: the former primary is dead";

  private ChangePrimary() {}

  /**
   * The run.
   *
   * @param unit the new primary; alive
   */
  public static Run run(Scene scene, int unit) {
    ClusterPage now = scene.page();
    PeerList list = now.list();
    ClusterPage page = now.with(list, list.field(scene.address(unit)));
    int old = scene.primary();
    boolean dead = scene.isDead(old);
    List<Integer> others = scene.peersWithout(unit);
    others.remove((Integer) old);
    String back = dead ? NO_WAY_BACK : BACK;
    var steps = new ArrayList<Step>();
    steps.add(Blocks.gate(scene));
    if (dead) {
      steps.add(
          Blocks.decide(
              scene,
              Question.NEWEST,
              "See that the new primary holds the newest configuration: what was changed in the last"
                  + " minute before the old one died may be missing on some peers, and is handed out"
                  + " by the new one or lost; where another peer is ahead, declare that one as"
                  + " primary and plan again",
              "EXP-ADD-008"));
    }
    Step first =
        Blocks.page(
                scene,
                unit,
                page,
                "Choose, as Configuration primary, the number of the entry that reads \"This"
                    + " system\"; save",
                "EXP-PRIM-004")
            .expecting(Alarms.PRIMARY)
            .back(back);
    if (!dead) {
      steps.add(first.opening(Window.TWO, -1));
      Step second = save(scene, old, page, back).closing(Window.TWO, -1);
      steps.add(others.isEmpty() ? second : second.opening(Window.PRIM, -1));
    } else {
      steps.add(others.isEmpty() ? first : first.opening(Window.PRIM, -1));
    }
    for (int i = 0; i < others.size(); i++) {
      Step step = save(scene, others.get(i), page, back);
      steps.add(i == others.size() - 1 ? step.closing(Window.PRIM, -1) : step);
    }
    boolean managed = scene.cast().has(Feature.TMS);
    Step active =
        Blocks.active(Wait.PRIMARY_CHANGED, "EXP-PRIM-006", "EXP-PRIM-007", "EXP-PRIM-008")
            .verifying(
                "every page shows the new number; cluster database status reads Active; mismatch"
                    + " alarms are gone after about 2 minutes"
                    + (managed ? "; Cisco TMS notices the new primary without being told" : ""))
            .back(back);
    steps.add(managed ? active.also("EXP-PRIM-010") : active);
    return new Run(Run.Kind.CHANGE_PRIMARY, unit, steps, list, list);
  }

  private static Step save(Scene scene, int unit, ClusterPage page, String back) {
    return Blocks.page(
            scene,
            unit,
            page,
            "Choose the number of the new primary as Configuration primary; save",
            "EXP-PRIM-005")
        .back(back);
  }
}
