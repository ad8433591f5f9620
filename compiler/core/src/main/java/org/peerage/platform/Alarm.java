package org.peerage.platform;

import java.util.Optional;

/**
 * Alarms the guides name [EXP-ALARM-001 to EXP-ALARM-007, EXP-ALARM-016, EXP-UPG-026, EXP-UPG-027,
 * EXP-PRIM-009, EXP-PEER-025].
 */
public enum Alarm {
  CLUSTER_NAME_MISSING(
      "Cluster name not configured: if FindMe or clustering are in use a cluster name must be"
          + " defined",
      "give every peer the same cluster name, the routable FQDN of the SRV records",
      standing("EXP-ALARM-001")),
  MANUAL_SYNCHRONIZATION(
      "Cluster replication error: manual synchronization of configuration is required",
      Remedy.FORCE_UPDATE,
      standing("EXP-ALARM-002")),
  CONFIGURATION_FILE_MISSING(
      "Cluster replication error: cannot find primary or this subordinate's peer configuration"
          + " file, manual synchronization of configuration is required",
      Remedy.FORCE_UPDATE,
      standing("EXP-ALARM-002")),
  PRIMARY_INCONSISTENT(
      "Cluster replication error: configuration primary ID is inconsistent, manual synchronization"
          + " of configuration is required",
      Remedy.FORCE_UPDATE,
      standing("EXP-ALARM-002")),
  CONFIGURATION_CONFLICT(
      "Cluster replication error: this peer's configuration conflicts with the primary's"
          + " configuration, manual synchronization of configuration is required",
      Remedy.FORCE_UPDATE,
      standing("EXP-ALARM-002")),
  NTP_UNREACHABLE(
      "Cluster replication error: the NTP server is unreachable",
      "give the unit an NTP server it reaches (System > Time)",
      standing("EXP-ALARM-003")),
  NOT_IN_PEER_LIST(
      "Cluster replication error: the local Expressway does not appear in the list of peers",
      "correct the peer list on the primary and type the same list on every other peer",
      standing("EXP-ALARM-004")),
  UPGRADE_IN_PROGRESS(
      "Cluster replication error: automatic replication of configuration has been temporarily"
          + " disabled because an upgrade is in progress",
      "wait for the end of the upgrade",
      standing("EXP-ALARM-005")),
  H323_OFF(
      "Invalid clustering configuration: H.323 mode must be turned On - clustering uses H.323"
          + " communications between peers",
      "turn H.323 on (Configuration > Protocols > H.323)",
      standing("EXP-ALARM-006")),
  DATABASE_FAILURE(
      "Expressway database failure: Please contact your Cisco support representative",
      "call Cisco support; recover the database as they direct",
      standing("EXP-ALARM-007")),
  /** The guides name it by these words, not by a full text. */
  COMMUNICATION_FAILURE(
      "Cluster communication failure",
      "expected while a peer joins or an upgrade runs; at any other time see that the peers reach"
          + " each other",
      Source.of(
          Document.EXPRESSWAY_X8_9, "Add a Peer to a Cluster", "EXP-ALARM-016", "EXP-UPG-026")),
  PRIMARY_MISMATCH(
      "Cluster primary mismatch",
      "expected while the primary changes; otherwise type the same number on every peer",
      Source.of(Document.EXPRESSWAY_X8_9, "Change the Primary Peer", "EXP-PRIM-009")),
  /** The guides name it by these words, for the change of primary. */
  REPLICATION_ERROR(
      "Cluster replication error",
      "expected while the primary changes",
      Source.of(Document.EXPRESSWAY_X8_9, "Change the Primary Peer", "EXP-PRIM-009"));

  private final String text;
  private final String remedy;
  private final Source source;

  Alarm(String text, String remedy, Source source) {
    this.text = text;
    this.remedy = remedy;
    this.source = source;
  }

  /** Word for word as the catalogue has it. */
  public String text() {
    return text;
  }

  /** What to do about it outside a phase that expects it. */
  public String remedy() {
    return remedy;
  }

  public Source source() {
    return source;
  }

  private static Source standing(String id) {
    return Source.of(Document.EXPRESSWAY_X8_9, "Expressway Alarms and Warnings", id);
  }

  private static final class Remedy {
    static final String FORCE_UPDATE =
        "make sure the primary is in a good state and back up, then run xCommand ForceConfigUpdate"
            + " on that subordinate";
  }

  /**
   * An alarm, or a state, that a procedure brings about and that is no fault then.
   *
   * @param alarm nothing where the guide names no text
   * @param what what shows, in words
   * @param clears when it goes
   */
  public record Expected(
      Optional<Alarm> alarm, String where, String what, String clears, Source source) {}

  /** When alarms are expected. */
  public enum Phase {
    ADD,
    /** A unit is made known to Cisco TMS. */
    MANAGE,
    UPGRADE,
    /** A live peer leaves, or the cluster is disbanded. */
    LEAVE,
    CHANGE_PRIMARY,
    ANY_TIME
  }
}
