package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;
import org.peerage.platform.Wait;

/**
 * Procedure 11: all peers get another release in one window, primary first (Expressway X8.9 guide,
 * Upgrade an X8.n Cluster to X8.9) [EXP-UPG-002, EXP-UPG-008].
 */
public final class UpgradeCluster {

  private UpgradeCluster() {}

  public static Run run(Scene scene, int version) {
    var steps = new ArrayList<Step>();
    steps.add(Blocks.gate(scene));
    List<Integer> peers = scene.primaryFirst();
    boolean alone = peers.size() == 1;
    for (int i = 0; i < peers.size(); i++) {
      boolean primary = i == 0;
      int unit = peers.get(i);
      steps.add(Blocks.backup(scene, unit, primary ? "EXP-UPG-010" : "EXP-UPG-020"));
      Step drain =
          primary
              ? Blocks.drain(unit, "EXP-UPG-012", "EXP-UPG-014")
              : Blocks.drain(unit, "EXP-UPG-021");
      steps.add(alone ? drain.opening(Window.OUTAGE, -1) : drain);
      Step upgrade = upgrade(unit, version, primary ? "EXP-UPG-015" : "EXP-UPG-022");
      steps.add(primary ? upgrade.opening(Window.UPG, -1) : upgrade);
      Step off =
          Blocks.off(unit)
              .own("the guide has no such check, and the next peer is drained after this one");
      steps.add(alone ? off.closing(Window.OUTAGE, -1) : off);
      if (!primary) {
        steps.add(
            Blocks.note(
                    Actor.unit(unit),
                    "Deal with alarms; those of the cluster may last to the end of the upgrade",
                    "EXP-UPG-023")
                .on(Page.ALARMS)
                .verifying("no alarm but those expected"));
      }
      steps.addAll(
          primary
              ? Blocks.settings(scene, unit, "EXP-UPG-017", "EXP-UPG-017")
              : Blocks.settings(scene, unit, "EXP-UPG-024", "EXP-UPG-024"));
      if (primary) {
        steps.add(Blocks.backup(scene, unit, version, "EXP-UPG-018"));
      }
    }
    steps.add(
        Blocks.active(Wait.UPGRADED, "EXP-UPG-025")
            .closing(Window.UPG, -1)
            .verifying(
                "cluster database status reads Active on every peer; alarms of the cluster are gone"
                    + " within 10 minutes"));
    return new Run(Run.Kind.UPGRADE, -1, steps, scene.page().list(), scene.page().list());
  }

  private static Step upgrade(int unit, int version, String id) {
    return Step.of(
            Actor.unit(unit),
            new RestartAction.Upgrade(unit, version),
            "Upgrade the unit and let it restart",
            id)
        .on(Page.UPGRADE)
        .entering(List.of(Entry.VERSION))
        .waiting(Blocks.WEB_PAGE)
        .verifying("its web interface answers and shows the new version")
        .expecting(Alarms.UPGRADE)
        .back("only by a backup of the old release, on a unit set back to that release");
  }
}
