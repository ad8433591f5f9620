package org.peerage.platform;

import static org.peerage.value.Product.Family.CONDUCTOR;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.time.Duration;
import java.util.Optional;
import org.peerage.schema.Availability;
import org.peerage.value.Edition;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * How many, how long and how far, and the defaults the guides give. Lengths of single values stand
 * with their types in the schema; ranges of appliance rows with the commands; what DNS holds and is
 * given where nothing is declared in {@code DnsLimits} and {@code DnsDefaults}.
 */
public final class Limits {

  private static final Availability EXPRESSWAY_AND_VCS = Availability.on(EXPRESSWAY, VCS);
  private static final Availability ON_CONDUCTOR = Availability.on(CONDUCTOR);

  /** Units of a cluster, the primary included. */
  public static final Fact<Integer> PEERS =
      new Fact<>(
          6,
          "peers",
          EXPRESSWAY_AND_VCS,
          Source.of(Document.EXPRESSWAY_X8_9, "Add a Peer to a Cluster", "EXP-ADD-001", "DOC-002"));

  /** Units of a Conductor cluster, before editions were told apart and with full capacity. */
  public static final Fact<Integer> CONDUCTOR_PEERS =
      new Fact<>(
          3,
          "peers",
          ON_CONDUCTOR,
          Source.of(
              Document.CONDUCTOR_XC3_0, "Prerequisites", "CND-GEN-007", "CND-PRE-002", "DOC-002"));

  public static final Fact<Integer> CONDUCTOR_SELECT_PEERS =
      new Fact<>(
          2,
          "peers",
          Availability.EVERYWHERE.and(CONDUCTOR, ">=XC2.2.1"),
          Source.of(Document.CONDUCTOR_XC3_0, "Prerequisites", "CND-PRE-003", "DOC-002"));

  /** One: a Conductor without release key stands alone. */
  public static final Fact<Integer> CONDUCTOR_ESSENTIALS_PEERS =
      new Fact<>(
          1,
          "peers",
          Availability.EVERYWHERE.and(CONDUCTOR, ">=XC2.2.1"),
          Source.of(Document.CONDUCTOR_XC3_0, "Prerequisites", "CND-PRE-004"));

  /**
   * Peers up to which capacity grows; those beyond give resilience only. Read in the administrator
   * guides X14.0 and X15.0, and taken for all releases. {@link #peersWithCapacity} is more lenient
   * where a later guide is.
   */
  public static final Fact<Integer> PEERS_WITH_CAPACITY =
      new Fact<>(
          4,
          "peers",
          EXPRESSWAY_AND_VCS,
          Source.of(Document.ADMINISTRATOR_X14_0, "Clustering and Peers"));

  /**
   * The same for a cluster of six from X14.2 on, as a matter of leniency: one guide, X15.3, says
   * that five of six count, and those of X14.3 and X15.0 still say four. A cluster is accused only
   * of what is beyond its capacity by all of them; nothing else rests on this number.
   */
  public static final Fact<Integer> PEERS_WITH_CAPACITY_X14_2 =
      new Fact<>(
          5,
          "peers",
          Availability.EVERYWHERE.and(EXPRESSWAY, ">=X14.2"),
          Source.of(Document.ADMINISTRATOR_X15_3, "Expressway Capacity and Sizing"));

  /**
   * Greatest delay there and back between two peers, also between those yet to come; half of it one
   * way. {@link #roundTripTime} knows where a later guide allows more.
   */
  public static final Fact<Duration> ROUND_TRIP_TIME =
      new Fact<>(
          Duration.ofMillis(30),
          "",
          Availability.on(CONDUCTOR).and(EXPRESSWAY, "<X12.6").and(VCS, "any"),
          Source.of(
              Document.EXPRESSWAY_X8_9,
              "Clustering Prerequisites, Network Conditions Are Met",
              "EXP-PRE-006",
              "CND-PRE-009"));

  /** The same from X12.6 on; the first release that allowed it lies between X8.9 and X12.6. */
  public static final Fact<Duration> ROUND_TRIP_TIME_X12_6 =
      new Fact<>(
          Duration.ofMillis(80),
          "",
          Availability.EVERYWHERE.and(EXPRESSWAY, ">=X12.6"),
          Source.of(Document.CLUSTER_X12_6, "Clustering Requirements, Network conditions are met"));

  /** Addresses of a remote cluster in one zone. */
  public static final Fact<Integer> ZONE_PEERS =
      new Fact<>(
          6,
          "addresses",
          EXPRESSWAY_AND_VCS,
          Source.of(
              Document.EXPRESSWAY_X8_9, "Neighboring Between Expressway Clusters", "EXP-NBR-007"));

  /** Servers of one policy service. */
  public static final Fact<Integer> POLICY_SERVERS =
      new Fact<>(
          3,
          "servers",
          EXPRESSWAY_AND_VCS,
          Source.of(Document.CONDUCTOR_XC3_0, "Integration overview", "CND-PRE-015"));

  /** Conductors Cisco TMS can name; it fails over to no other by itself. */
  public static final Fact<Integer> TMS_CONDUCTOR_PEERS =
      new Fact<>(
          1,
          "peers",
          Availability.EVERYWHERE.and(CONDUCTOR, ">=XC3.0"),
          Source.of(Document.CONDUCTOR_XC3_0, "Introduction", "CND-GEN-005"));

  /** Proxies an endpoint with SIP Outbound should hold, each another peer. */
  public static final Fact<Integer> OUTBOUND_PROXIES =
      new Fact<>(
          2,
          "peers",
          EXPRESSWAY_AND_VCS,
          Source.of(
              Document.EXPRESSWAY_X8_9,
              "Configure Endpoints, SIP, Option 1",
              "EXP-ENDP-004",
              "EXP-ENDP-005"));

  /** Least H.323 time to live; shorter ones swamp the unit with registrations. */
  public static final Fact<Duration> H323_TIME_TO_LIVE_LEAST =
      new Fact<>(
          Duration.ofSeconds(60),
          "",
          EXPRESSWAY_AND_VCS,
          Source.of(
              Document.EXPRESSWAY_X8_9, "Create a New Cluster", "EXP-NEW-021", "EXP-NEW-022"));

  /** MTU of a unit that is not told otherwise. */
  public static final Fact<Integer> DEFAULT_MTU =
      new Fact<>(
          1500,
          "bytes",
          Availability.EVERYWHERE.and(CONDUCTOR, ">=XC3.0"),
          Source.of(Document.CONDUCTOR_XC3_0, "Appendix 1, MTU size", "CND-MTU-001"));

  /** Oldest Cisco TMS that does provisioning or FindMe with a cluster. */
  public static final Fact<Version> TMS_WITH_PROVISIONING =
      new Fact<>(
          Version.of("13.2"),
          "",
          EXPRESSWAY_AND_VCS,
          Source.of(
              Document.EXPRESSWAY_X8_9,
              "Clustering Prerequisites, TMS Has Been Configured",
              "EXP-PRE-030",
              "EXP-UPG-005"));

  /** Oldest Cisco TMS that manages a cluster without either. */
  public static final Fact<Version> TMS_WITHOUT_PROVISIONING =
      new Fact<>(
          Version.of("12.6"),
          "",
          EXPRESSWAY_AND_VCS,
          Source.of(
              Document.EXPRESSWAY_X8_9,
              "Clustering Prerequisites, TMS Has Been Configured",
              "EXP-PRE-030"));

  /** The only path by which Cisco TMS is reached as external manager. */
  public static final Fact<String> TMS_PATH =
      new Fact<>(
          "tms/public/external/management/SystemManagementService.asmx",
          "",
          EXPRESSWAY_AND_VCS,
          Source.of(
              Document.EXPRESSWAY_X8_9,
              "Add an Expressway to Cisco TMS, On the Expressway",
              "EXP-TMS-005"));

  private Limits() {}

  /**
   * Most units in one cluster. An edition counts only on versions that know editions; without one a
   * Conductor is taken for full capacity.
   */
  public static Fact<Integer> peers(
      Product.Family family, Version version, Optional<Edition> edition) {
    if (family != Product.Family.CONDUCTOR) {
      return PEERS;
    }
    if (edition.isEmpty() || !Behavior.EDITIONS.holds(family, version)) {
      return CONDUCTOR_PEERS;
    }
    return switch (edition.get()) {
      case FULL -> CONDUCTOR_PEERS;
      case SELECT -> CONDUCTOR_SELECT_PEERS;
      case ESSENTIALS -> CONDUCTOR_ESSENTIALS_PEERS;
    };
  }

  /**
   * Peers that add to the capacity of a cluster at most, by its version and how many there are.
   * Where guides differ, the greater number.
   */
  public static int peersWithCapacity(Product.Family family, Version version, int peers) {
    boolean later = PEERS_WITH_CAPACITY_X14_2.where().holds(family, version);
    return later && peers > PEERS_WITH_CAPACITY_X14_2.value()
        ? PEERS_WITH_CAPACITY_X14_2.value()
        : PEERS_WITH_CAPACITY.value();
  }

  /**
   * Greatest delay there and back between two peers of that version. Where no guide at hand covers
   * the release (X8.10 to X12.5), the stricter of its neighbours holds.
   */
  public static Fact<Duration> roundTripTime(Product.Family family, Version version) {
    return ROUND_TRIP_TIME_X12_6.where().holds(family, version)
        ? ROUND_TRIP_TIME_X12_6
        : ROUND_TRIP_TIME;
  }
}
