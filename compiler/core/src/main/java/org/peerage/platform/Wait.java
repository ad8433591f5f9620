package org.peerage.platform;

import java.time.Duration;
import java.util.Optional;

/**
 * Waiting times the guides name (procedures, "Waiting times") [DOC-005].
 *
 * <p>Least is how long to wait before looking; most, where a guide gives one, is when something is
 * wrong if it still has not happened.
 */
public enum Wait {
  /** After a shared change on the primary, until all peers have it. */
  SHARED_CHANGE(
      "until all peers have the last shared change",
      Duration.ZERO,
      Duration.ofMinutes(1),
      expressway("Add a Peer to a Cluster", "EXP-ADD-008")),
  /** After the restart of a newcomer: the interval at which configuration is copied. */
  JOINED(
      "until the primary's configuration has been copied",
      Duration.ofMinutes(2),
      expressway("Add a Peer to a Cluster", "EXP-ADD-044")),
  /** After a change of primary. */
  PRIMARY_CHANGED(
      "until the mismatch alarms clear by themselves",
      Duration.ofMinutes(2),
      expressway("Change the Primary Peer", "EXP-PRIM-009")),
  /** Until the cluster database status reads Active; it may take longer. */
  DATABASE_ACTIVE(
      "until the cluster database status reads Active",
      Duration.ofMinutes(5),
      expressway("Check Replication Status", "EXP-ADD-049")),
  /** After the restart of a replacement that got a restored backup. */
  REPLACEMENT_RESTARTED(
      "before cluster status and alarms are looked at",
      Duration.ofMinutes(5),
      expressway("Replace a Peer And Keep Its Configuration", "EXP-REPL-013")),
  /** After the end of the upgrade of the last peer. */
  UPGRADED(
      "until cluster alarms clear",
      Duration.ZERO,
      Duration.ofMinutes(10),
      expressway("Upgrade, Cluster-related alarms", "EXP-UPG-027")),
  FACTORY_RESET(
      "until the factory reset is through",
      Duration.ofMinutes(20),
      expressway("Clear Configuration From This Peer", "EXP-RST-003")),
  /** After a policy service was saved. */
  POLICY_SERVICE_STATUS(
      "until the state of each server is shown",
      Duration.ofMinutes(1),
      Source.of(
          Document.CONDUCTOR_XC3_0,
          "Task 6: Configuring the Cisco VCS to use the new cluster peer",
          "CND-VCS-007")),
  /** While a Conductor prepares its backup: several minutes, no number is given. */
  CONDUCTOR_BACKUP(
      "several minutes, without leaving the page, until the backup file is ready",
      Duration.ZERO,
      Source.of(Document.CONDUCTOR_XC3_0, "Creating a system backup", "CND-BKP-003")),
  /** How long the licences of a lost peer stay in the pool. */
  LICENSES_OF_LOST_PEER(
      "until the licences of a lost peer leave the pool",
      Duration.ofDays(14),
      expressway("Introduction", "EXP-LIC-002")),
  /** A restart may take a disk check along, about once in 30 or after 6 months; no length given. */
  DISK_CHECK(
      "longer than usual where a disk check runs, about once in 30 restarts or after 6 months; the"
          + " web page may time out although the restart is fine",
      Duration.ZERO,
      expressway("Upgrade the Primary Peer", "EXP-UPG-016"));

  private final String until;
  private final Duration least;
  private final Optional<Duration> most;
  private final Source source;

  Wait(String until, Duration least, Source source) {
    this.until = until;
    this.least = least;
    this.most = Optional.empty();
    this.source = source;
  }

  Wait(String until, Duration least, Duration most, Source source) {
    this.until = until;
    this.least = least;
    this.most = Optional.of(most);
    this.source = source;
  }

  /** What one waits for, to follow the time. */
  public String until() {
    return until;
  }

  /** How long to wait at least before looking; zero where looking at once does no harm. */
  public Duration least() {
    return least;
  }

  /** When it should have happened at the latest; nothing where no guide says so. */
  public Optional<Duration> most() {
    return most;
  }

  public Source source() {
    return source;
  }

  private static Source expressway(String section, String id) {
    return Source.of(Document.EXPRESSWAY_X8_9, section, id);
  }
}
