package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.procedure.RemovePeer.Leaving;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;

/**
 * Procedure 6: no cluster is left; subordinates first, primary last (Expressway X8.9 guide, Disband
 * a Cluster). Outer lists are led to the primary before the first leaves, and away before the
 * primary does; the guide has both last.
 */
public final class DisbandCluster {

  private static final String BACK =
      "until this unit has restarted, enter the former page on it; afterwards do not go back: finish"
          + " this run, and create the cluster anew by a plan of its own";

  private DisbandCluster() {}

  public static Run run(Scene scene) {
    int primary = scene.primary();
    List<Integer> others = scene.peersWithout(primary);
    var steps = new ArrayList<Step>();
    steps.add(Blocks.gate(scene));
    steps.add(
        Blocks.decide(
            scene,
            Question.DISSOLVE,
            "Decide which unit keeps the cluster name, and where zones, records and endpoints are to"
                + " lead; calls between endpoints on the units will fail, so where they are to go on,"
                + " plan neighbor zones between them",
            "EXP-DISB-003",
            "EXP-DISB-004",
            "EXP-DISB-012"));
    Scene lowered = scene;
    if (scene.world().names().targets() != 0) {
      Step lower = Around.lowerTargets(scene);
      steps.add(lower);
      lowered = Scenes.after(scene, List.of(lower));
    }
    if (scene.cast().has(Feature.PROVISIONING)) {
      steps.add(
          Blocks.note(
                  Actor.TMS,
                  "Open any peer, Provisioning tab, clear all 4 services, save",
                  "EXP-DISB-006")
              .on(Page.TMS_NAVIGATOR)
              .verifying("the services are off"));
    }
    Scene shrunk = lowered;
    if (!others.isEmpty()) {
      List<Step> toPrimary = shrink(lowered, 1 << scene.address(primary));
      steps.addAll(toPrimary);
      shrunk = Scenes.after(lowered, toPrimary);
    }
    for (int i = 0; i < others.size(); i++) {
      steps.addAll(leave(scene, others.get(i), i == 0));
    }
    steps.addAll(away(shrunk));
    steps.addAll(last(scene, primary, others.isEmpty()));
    return new Run(Run.Kind.DISBAND, -1, steps, scene.page().list(), PeerList.BLANK);
  }

  private static List<Step> shrink(Scene scene, int keep) {
    return Around.shrink(
        scene, keep, true, Window.DISBAND, -1, Around.FROM_LEAVER, "EXP-DISB-015", "EXP-DISB-016");
  }

  private static List<Step> away(Scene scene) {
    var steps = new ArrayList<Step>();
    for (Step step : shrink(scene, 0)) {
      steps.add(step);
    }
    return steps;
  }

  private static List<Step> leave(Scene scene, int unit, boolean first) {
    var steps = new ArrayList<Step>();
    steps.add(Blocks.backup(scene, unit, "DOC-017").own("the guide has no backup here"));
    steps.add(Blocks.drain(unit, "DOC-017").own("the guide has no drain here"));
    List<Step> clearing =
        Leaving.clear(scene, unit, "EXP-DISB-007", "EXP-DISB-008", "EXP-DISB-009", "EXP-DISB-010");
    steps.addAll(clearing);
    steps.set(2, steps.get(2).back(BACK));
    if (first) {
      steps.set(2, steps.get(2).opening(Window.DISBAND, -1));
    }
    steps.add(Leaving.restart(scene, unit, "EXP-DISB-011").back(BACK));
    steps.add(Leaving.blank(unit));
    steps.add(Blocks.off(unit).own("the guide does not look"));
    return steps;
  }

  private static List<Step> last(Scene scene, int unit, boolean alone) {
    var steps = new ArrayList<Step>();
    steps.add(Blocks.backup(scene, unit, "DOC-017").own("the guide has no backup here"));
    steps.add(
        Blocks.drain(unit, "DOC-017")
            .own("the guide has no drain here")
            .opening(Window.OUTAGE, -1));
    List<Step> clearing =
        Leaving.clear(scene, unit, "EXP-DISB-012", "EXP-DISB-013", "EXP-DISB-009", "EXP-DISB-010");
    steps.add(clearing.get(0));
    for (Step step : clearing.subList(1, clearing.size())) {
      steps.add(step.own("the guide has it for subordinates alone"));
    }
    steps.set(2, steps.get(2).back(BACK));
    if (alone) {
      steps.set(2, steps.get(2).opening(Window.DISBAND, -1));
    }
    steps.add(Leaving.restart(scene, unit, "EXP-DISB-014").back(BACK).closing(Window.DISBAND, -1));
    steps.add(Leaving.blank(unit));
    steps.add(Blocks.off(unit).own("the guide does not look").closing(Window.OUTAGE, -1));
    return steps;
  }
}
