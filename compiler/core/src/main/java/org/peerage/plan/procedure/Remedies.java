package org.peerage.plan.procedure;

import java.util.List;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Step;
import org.peerage.platform.Actions;
import org.peerage.platform.Page;

/**
 * Procedures 14 and 15: what to do when a plan stops because a peer is out of step or its database
 * is broken (Expressway X8.9 guide, Expressway Alarms and Warnings). No plan holds them: they begin
 * where its checks end.
 */
public final class Remedies {

  private Remedies() {}

  /**
   * A subordinate is forced into step. Never the primary: the cluster would lose its configuration.
   */
  public static List<Step> forceUpdate(Scene scene, int subordinate) {
    if (subordinate == scene.primary()) {
      throw new IllegalArgumentException("the primary takes its configuration from nobody");
    }
    return List.of(
        Blocks.backup(scene, subordinate, "EXP-ALARM-008")
            .verifying("the backup is saved, and the primary is known to be in a good state"),
        Blocks.note(
                Actor.unit(subordinate),
                "Delete the configuration of this subordinate and pull that of the primary",
                "EXP-ALARM-009")
            .typing("xCommand " + Actions.FORCE_CONFIG_UPDATE.name())
            .verifying("the replication alarm clears and the status reads Active")
            .back("restore its backup"));
  }

  /**
   * A broken database is recovered with Cisco support. The script that destroys it is theirs to ask
   * for, and its name is never written here.
   */
  public static List<Step> recoverDatabase(int unit) {
    return List.of(
        Blocks.note(Actor.unit(unit), "Take a system snapshot for Cisco support", "EXP-ALARM-010")
            .verifying("Cisco support has it"),
        Blocks.note(
                Actor.PERSON,
                "Take the unit out by a plan of its own, as a live peer",
                "EXP-ALARM-011")
            .verifying("the unit stands alone"),
        Blocks.note(
                Actor.unit(unit),
                "Restore a backup that was taken on this very unit",
                "EXP-ALARM-012")
            .on(Page.BACKUP)
            .verifying("its settings show, and the database failure alarm is gone"),
        Blocks.note(
                Actor.PERSON,
                "Only where the database does not recover: let Cisco support lead the second method,"
                    + " which destroys the database of the removed unit before the backup is"
                    + " restored once more; what they run is never taken from a plan",
                "EXP-ALARM-014",
                "EXP-ALARM-015")
            .verifying("Cisco support says that the database is sound"),
        Blocks.note(Actor.PERSON, "Add the unit again by a plan of its own", "EXP-ALARM-013")
            .verifying("the status reads Active on every peer"));
  }
}
