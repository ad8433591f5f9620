package org.peerage.schema;

import java.time.Duration;
import java.util.List;
import org.peerage.schema.ScalarType.Target;
import org.peerage.value.Discovery;
import org.peerage.value.EndpointProtocol;
import org.peerage.value.FirewallProtocol;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.IpPrefix;
import org.peerage.value.PortRange;
import org.peerage.value.ProvisioningMode;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;
import org.peerage.value.SystemKind;
import org.peerage.value.Version;

/** What stands around the clusters: networks, firewalls, other systems, endpoints. */
public final class Surroundings {

  private static final ScalarType<Ref> SITE_LABEL =
      Types.reference("the label of a site", Target.SITE, "london");

  /** A network. */
  public static final class Site {
    public static final Attribute<List<Sourced<IpPrefix>>> PREFIXES =
        Attribute.of(
            "prefixes", Types.list(Types.PREFIX), "Prefixes", "The addresses of the site.");

    public static final BlockKind KIND =
        BlockKind.of("site", "site", "A network.").labels(Types.LABEL).with(PREFIXES);

    private Site() {}
  }

  /** What lies between two sites. */
  public static final class Link {
    public static final Attribute<Duration> ROUND_TRIP_TIME =
        Attribute.of(
            "round-trip-time",
            Types.DURATION,
            "Round-trip time",
            "Measured between the sites; at most 30 ms between peers [EXP-PRE-006, CND-PRE-009].");
    public static final Attribute<Integer> MTU =
        Attribute.of(
            "mtu",
            Types.integer("an MTU in bytes", 68, 9216, "1500"),
            "MTU",
            "Largest packet of the path, in bytes [CND-MTU-003].");
    public static final Attribute<Boolean> NAT =
        Attribute.of("nat", Types.BOOL, "NAT", "Whether addresses are translated [EXP-PRE-008].");
    public static final Attribute<Ref> FIREWALL =
        Attribute.of(
            "firewall",
            Types.reference("the label of a firewall", Target.FIREWALL, "edge-firewall"),
            "Firewall",
            "The firewall between the sites.");

    public static final BlockKind KIND =
        BlockKind.of("link", "link", "What lies between two sites.")
            .labels(SITE_LABEL, SITE_LABEL)
            .with(ROUND_TRIP_TIME, MTU, NAT, FIREWALL);

    private Link() {}
  }

  /** What a firewall lets through. */
  public static final class Firewall {
    public static final Attribute<Ref> FROM = end("from", "Where packets come from.");
    public static final Attribute<Ref> TO = end("to", "Where they go.");
    public static final Attribute<FirewallProtocol> PROTOCOL =
        Attribute.of(
            "protocol", Types.choice(FirewallProtocol.values()), "Protocol", "The protocol.");
    public static final Attribute<List<Sourced<PortRange>>> PORTS =
        Attribute.of("ports", Types.oneOrMore(Types.PORTS), "Ports", "The destination ports.");

    public static final BlockKind ALLOW =
        BlockKind.of("allow", "firewall permission", "What a firewall lets through.")
            .labels(Types.text(63))
            .with(FROM, TO, PROTOCOL, PORTS)
            .requiring(FROM, TO);

    public static final BlockKind KIND =
        BlockKind.of("firewall", "firewall", "A firewall between networks.")
            .labels(Types.LABEL)
            .holding(ALLOW);

    private Firewall() {}

    private static Attribute<Ref> end(String name, String text) {
      return Attribute.of(
          name,
          Types.reference(
              "a site, cluster, cluster/peer, system or prefix", Target.FIREWALL_END, "edge"),
          name.equals("from") ? "Source" : "Destination",
          text);
    }
  }

  /** Anything else with an address. */
  public static final class System {
    public static final Attribute<SystemKind> KIND_OF_SYSTEM =
        Attribute.of("kind", Types.choice(SystemKind.values()), "Kind", "What the system is.");
    public static final Attribute<Version> VERSION =
        Attribute.of("version", Types.VERSION, "Software version", "The version it runs.");
    public static final Attribute<ProvisioningMode> PROVISIONING_EXTENSION_MODE =
        Attribute.of(
            "provisioning-extension-mode",
            Types.choice(ProvisioningMode.values()),
            "Provisioning Extension mode",
            "Cisco TMS: how provisioning data is handed out [EXP-PRE-031].");
    public static final Attribute<Boolean> ENFORCE_MANAGEMENT_SETTINGS =
        Attribute.of(
            "enforce-management-settings",
            Types.BOOL,
            "Enforce Management Settings on Systems",
            "Cisco TMS: whether it resets management settings [EXP-TMS-017].");
    public static final Attribute<Boolean> SECURE_ONLY_DEVICE_COMMUNICATION =
        Attribute.of(
            "secure-only-device-communication",
            Types.BOOL,
            "Secure-Only Device Communication",
            "Cisco TMS: whether it insists on HTTPS [EXP-TMS-017].");
    public static final Attribute<List<Sourced<Ref>>> MANAGES =
        Attribute.of(
            "manages",
            Types.list(
                Types.reference(
                    "the label of a cluster, or cluster/peer", Target.CLUSTER_OR_PEER, "edge")),
            "Manages",
            "Cisco TMS: the clusters and peers it manages [EXP-ADD-009].");
    public static final Attribute<List<Sourced<Ref>>> CONDUCTOR_PEER =
        Attribute.of(
            "conductor-peer",
            Types.oneOrMore(Types.reference("cluster/peer", Target.PEER, "bridges/initial")),
            "Conductor",
            "Cisco TMS: the one Conductor it talks to [CND-GEN-005].");

    public static final Attribute<List<Sourced<IpAddress>>> NODE_ADDRESS =
        Attribute.of(
            "address", Types.oneOrMore(Types.ADDRESS), "Address", "The address of the host.");

    /** A host of a system. */
    public static final BlockKind NODE =
        BlockKind.of("node", "node", "A host of the system.").labels(Types.FQDN).with(NODE_ADDRESS);

    public static final BlockKind KIND =
        BlockKind.of("system", "system", "Anything else with an address.")
            .labels(Types.LABEL)
            .with(
                KIND_OF_SYSTEM,
                VERSION,
                PROVISIONING_EXTENSION_MODE,
                ENFORCE_MANAGEMENT_SETTINGS,
                SECURE_ONLY_DEVICE_COMMUNICATION,
                MANAGES,
                CONDUCTOR_PEER)
            .holding(NODE, Peers.Certificate.KIND);

    private System() {}
  }

  /** A population of endpoints. */
  public static final class Endpoints {
    public static final Attribute<Ref> CLUSTER =
        Attribute.of(
            "cluster",
            Types.reference("the label of a cluster", Target.CLUSTER, "core"),
            "Cluster",
            "Where they register.");
    public static final Attribute<EndpointProtocol> PROTOCOL =
        Attribute.of(
            "protocol", Types.choice(EndpointProtocol.values()), "Protocol", "SIP or H.323.");
    public static final Attribute<Integer> COUNT =
        Attribute.of(
            "count", Types.integer("a number", 1, 999_999, "200"), "Count", "How many there are.");
    public static final Attribute<List<Sourced<Discovery>>> SUPPORTS =
        Attribute.of(
            "supports",
            Types.oneOrMore(Types.choice(Discovery.values())),
            "Supports",
            "How they could find the cluster [EXP-ENDP-002].");
    public static final Attribute<Discovery> METHOD =
        Attribute.of(
            "method", Types.choice(Discovery.values()), "Method", "How they find the cluster.");
    public static final Attribute<List<Sourced<Ref>>> PROXIES =
        Attribute.of(
            "proxies",
            Types.list(
                Types.reference("a peer of that cluster", Target.PEER_OF_THAT_CLUSTER, "expe1")),
            "Proxy N",
            "With outbound: the peers they register to [EXP-ENDP-005].");
    public static final Attribute<Host> SERVER_ADDRESS =
        Attribute.of(
            "server-address",
            Types.HOST,
            "Server Address",
            "With static: the peer they register to [EXP-ENDP-017].");

    public static final BlockKind KIND =
        BlockKind.of("endpoints", "endpoints", "A population of SIP or H.323 endpoints.")
            .labels(Types.LABEL)
            .with(CLUSTER, PROTOCOL, COUNT, SUPPORTS, METHOD, PROXIES, SERVER_ADDRESS);

    private Endpoints() {}
  }

  private Surroundings() {}
}
