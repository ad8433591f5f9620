package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerage.plan.state.Look;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Actions;
import org.peerage.platform.Alarm;
import org.peerage.platform.Page;

/**
 * What to do when a plan stops because an alarm shows that should not, procedures 14 and 15 among
 * it (Expressway X8.9 guide, Expressway Alarms and Warnings). No run holds them: they begin where
 * its checks end.
 */
public final class Remedies {

  /** Of no concern but in a plan that expects them. */
  private static final Set<Alarm> OF_A_PHASE =
      EnumSet.of(
          Alarm.UPGRADE_IN_PROGRESS,
          Alarm.COMMUNICATION_FAILURE,
          Alarm.PRIMARY_MISMATCH,
          Alarm.REPLICATION_ERROR);

  private Remedies() {}

  /**
   * What helps against the alarms that runs expect for a while or want gone, in the order of {@link
   * Alarm}; none where nothing of a run looks at alarms, and of Conductors, of which the guides
   * name none.
   */
  public static List<Remedy> of(Scene start, List<Run> runs) {
    if (start.world().layout().conductor() || !isLookedAt(runs)) {
      return List.of();
    }
    Set<Alarm> expected = expected(runs);
    Map<String, List<Alarm>> byAdvice = new LinkedHashMap<>();
    for (Alarm alarm : Alarm.values()) {
      boolean named = alarm != Alarm.REPLICATION_ERROR; // the full texts are those of other alarms
      if (named && (!OF_A_PHASE.contains(alarm) || expected.contains(alarm))) {
        byAdvice.computeIfAbsent(alarm.remedy(), any -> new ArrayList<>()).add(alarm);
      }
    }
    var remedies = new ArrayList<Remedy>();
    for (List<Alarm> alarms : byAdvice.values()) {
      remedies.add(new Remedy(alarms, procedure(alarms.get(0), start)));
    }
    return remedies;
  }

  private static boolean isLookedAt(List<Run> runs) {
    for (Run run : runs) {
      for (Step step : run.steps()) {
        if (step.action() instanceof Look.Gate || step.action() instanceof Look.VerifyActive) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<Alarm> expected(List<Run> runs) {
    Set<Alarm> expected = EnumSet.noneOf(Alarm.class);
    for (Run run : runs) {
      for (Step step : run.steps()) {
        step.alarms().forEach(one -> one.alarm().ifPresent(expected::add));
      }
    }
    return expected;
  }

  private static List<Step> procedure(Alarm alarm, Scene start) {
    return switch (alarm) {
      case MANUAL_SYNCHRONIZATION,
          CONFIGURATION_FILE_MISSING,
          PRIMARY_INCONSISTENT,
          CONFIGURATION_CONFLICT ->
          forceUpdate(start);
      case DATABASE_FAILURE -> recoverDatabase();
      case CLUSTER_NAME_MISSING,
          NTP_UNREACHABLE,
          NOT_IN_PEER_LIST,
          UPGRADE_IN_PROGRESS,
          H323_OFF,
          COMMUNICATION_FAILURE,
          PRIMARY_MISMATCH,
          REPLICATION_ERROR ->
          List.of();
    };
  }

  /**
   * A subordinate is forced into step. Never the primary: the cluster would lose its configuration.
   */
  static List<Step> forceUpdate(Scene scene) {
    return List.of(
        Blocks.note(
                Actor.PERSON,
                "See that the primary is in a good state: the subordinate takes over what it holds",
                "EXP-ALARM-008")
            .verifying(
                "no alarm shows on the primary that is not expected, and its settings are"
                    + " right"),
        Blocks.note(
                Actor.ALARMED, Blocks.backupWords(scene, scene.unit(0).version()), "EXP-ALARM-008")
            .on(Page.BACKUP)
            .verifying("the file is saved where you keep backups, not on the appliance"),
        Blocks.note(
                Actor.ALARMED,
                "Only on a subordinate, never on the primary: delete its configuration and pull that"
                    + " of the primary",
                "EXP-ALARM-009")
            .typing("xCommand " + Actions.FORCE_CONFIG_UPDATE.name())
            .verifying("the alarm clears, and the cluster database status reads Active"));
  }

  /**
   * A broken database is recovered with Cisco support. The script that destroys it is theirs to ask
   * for, and its name is never written here.
   */
  static List<Step> recoverDatabase() {
    return List.of(
        Blocks.note(Actor.ALARMED, "Take a system snapshot for Cisco support", "EXP-ALARM-010")
            .verifying("Cisco support has it"),
        Blocks.note(
                Actor.PERSON,
                "Take the unit out by a plan of its own, as a live peer",
                "EXP-ALARM-011")
            .verifying("the unit stands alone"),
        Blocks.note(
                Actor.ALARMED, "Restore a backup that was taken on this very unit", "EXP-ALARM-012")
            .on(Page.BACKUP)
            .verifying("its settings show, and the alarm is gone"),
        Blocks.note(
                Actor.PERSON,
                "Only where the database does not recover: let Cisco support lead the second method,"
                    + " which destroys the database of the unit before the backup is restored once"
                    + " more; what they run is never taken from a plan",
                "EXP-ALARM-014",
                "EXP-ALARM-015")
            .verifying("Cisco support says that the database is sound"),
        Blocks.note(Actor.PERSON, "Add the unit again by a plan of its own", "EXP-ALARM-013")
            .verifying("the cluster database status reads Active on every peer"));
  }
}
