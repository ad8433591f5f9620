package org.peerage.platform;

import java.util.List;
import java.util.Optional;
import org.peerage.platform.Alarm.Expected;
import org.peerage.platform.Alarm.Phase;

/** Alarms and states that a procedure brings about (procedures, "Alarms and states by phase"). */
public final class ExpectedAlarms {

  private static final String AFTER_JOIN = "after the newcomer has restarted and joined";
  private static final String AFTER_UPGRADE =
      "when all peers are upgraded and synchronised, within 10 minutes";

  private ExpectedAlarms() {}

  /** What a phase brings about, in the order it is seen; empty for a phase without any. */
  public static List<Expected> in(Phase phase) {
    return switch (phase) {
      case ADD -> adding();
      case MANAGE ->
          List.of(
              state(
                  phase,
                  "the unit on which SNMP was turned on for Cisco TMS",
                  "an alarm that a restart is needed",
                  "on its restart",
                  "EXP-TMS-003"));
      case UPGRADE -> upgrading();
      case LEAVE ->
          List.of(
              state(
                  phase,
                  "the unit whose peer list was cleared, on the web pages and the command line",
                  "an alarm the guide shows only as a picture",
                  "on the restart of that unit",
                  "EXP-RML-008"));
      case CHANGE_PRIMARY ->
          List.of(
              alarm(
                  phase,
                  Alarm.PRIMARY_MISMATCH,
                  "any peer",
                  "by itself, about 2 minutes after",
                  "EXP-PRIM-009"),
              alarm(
                  phase,
                  Alarm.REPLICATION_ERROR,
                  "any peer",
                  "by itself, about 2 minutes after",
                  "EXP-PRIM-009"));
      case ANY_TIME ->
          List.of(
              state(
                  phase,
                  "a peer that holds no licence key",
                  "an alarm that it has no key to enable licences, although the pool has some",
                  "when acknowledged; it is real only if the sole holder of such licences is out of"
                      + " service",
                  "EXP-PEER-025"));
    };
  }

  private static List<Expected> adding() {
    return List.of(
        alarm(
            Phase.ADD,
            Alarm.COMMUNICATION_FAILURE,
            "the primary and every existing subordinate",
            AFTER_JOIN,
            "EXP-ALARM-016"),
        state(
            Phase.ADD,
            "the clustering page of the primary",
            "the newcomer shows \"Unknown\" and, after a refresh, \"Failed\"",
            "on joining: Active",
            "EXP-ADD-035"),
        alarm(
            Phase.ADD,
            Alarm.COMMUNICATION_FAILURE,
            "the newcomer",
            "after its restart",
            "EXP-ALARM-016"),
        state(
            Phase.ADD,
            "the whole cluster",
            "replication is suspended",
            "on joining",
            "EXP-ADD-006"));
  }

  private static List<Expected> upgrading() {
    return List.of(
        alarm(
            Phase.UPGRADE,
            Alarm.COMMUNICATION_FAILURE,
            "the primary and any subordinate",
            AFTER_UPGRADE,
            "EXP-UPG-026",
            "EXP-UPG-027"),
        alarm(
            Phase.UPGRADE,
            Alarm.CONFIGURATION_FILE_MISSING,
            "the primary and any subordinate",
            AFTER_UPGRADE,
            "EXP-UPG-026",
            "EXP-UPG-027"),
        alarm(
            Phase.UPGRADE,
            Alarm.UPGRADE_IN_PROGRESS,
            "any peer",
            "at the end of the upgrade",
            "EXP-ALARM-005"));
  }

  private static Expected alarm(
      Phase phase, Alarm alarm, String where, String clears, String... ids) {
    return new Expected(Optional.of(alarm), where, alarm.text(), clears, source(phase, ids));
  }

  private static Expected state(
      Phase phase, String where, String what, String clears, String... ids) {
    return new Expected(Optional.empty(), where, what, clears, source(phase, ids));
  }

  private static Source source(Phase phase, String... ids) {
    return Source.of(
        Document.EXPRESSWAY_X8_9,
        switch (phase) {
          case ADD -> "Add a Peer to a Cluster";
          case MANAGE -> "Add an Expressway to Cisco TMS";
          case UPGRADE -> "Upgrade, Cluster-related alarms";
          case LEAVE -> "Remove a Live Peer";
          case CHANGE_PRIMARY -> "Change the Primary Peer";
          case ANY_TIME -> "Peer-Specific Items, Option keys";
        },
        ids);
  }
}
