package org.peerage.schema;

import static org.peerage.value.Product.Family.CONDUCTOR;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.time.LocalDate;
import java.util.List;
import org.peerage.schema.ScalarType.Target;
import org.peerage.value.DomainName;
import org.peerage.value.EthernetSpeed;
import org.peerage.value.FirewallAction;
import org.peerage.value.FirewallProtocol;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.IpPrefix;
import org.peerage.value.Lan;
import org.peerage.value.OptionKey;
import org.peerage.value.PeerState;
import org.peerage.value.Platform;
import org.peerage.value.PortRange;
import org.peerage.value.Ref;
import org.peerage.value.Secret;
import org.peerage.value.SnmpMode;
import org.peerage.value.Sourced;
import org.peerage.value.SyslogFormat;
import org.peerage.value.SyslogLevel;
import org.peerage.value.Transport;
import org.peerage.value.Version;

/**
 * Attributes of a peer: what the guides call peer-specific, entered on each unit [EXP-PEER-001,
 * EXP-PEER-005 to EXP-PEER-026, CND-PEER-001 to CND-PEER-020].
 */
public final class Peers {

  public static final Attribute<String> SYSTEM_NAME =
      Attribute.of(
              "system-name",
              Types.text(50),
              "System name",
              "The name of the unit, unlike that of any other peer [EXP-PRE-010].")
          .on(Availability.on(EXPRESSWAY, VCS));

  public static final Attribute<String> HOST_NAME =
      Attribute.of(
          "host-name",
          Types.HOST_LABEL,
          "System host name",
          "The DNS host name; with the domain it makes the FQDN [EXP-NEW-023, EXP-NEW-024].");

  public static final Attribute<DomainName> DOMAIN =
      Attribute.of("domain", Types.FQDN, "Domain name", "What is appended to names without a dot.");

  public static final Attribute<DomainName> FQDN =
      Attribute.of(
          "fqdn",
          Types.FQDN,
          "FQDN",
          "Derived from host name and domain; written only to be checked [EXP-NEW-024,"
              + " CND-NEW-006].");

  public static final Attribute<Host> PEER_ADDRESS =
      Attribute.of(
          "peer-address",
          Types.HOST,
          "Peer N address",
          "What the peers type for this unit, where it differs from what peer-addresses gives.");

  public static final Attribute<Ref> SITE =
      Attribute.of(
          "site",
          Types.reference("the label of a site", Target.SITE, "london"),
          "Site",
          "Where the unit stands.");

  public static final Attribute<Platform> PLATFORM =
      Attribute.of(
          "platform",
          Types.choice(Platform.values()),
          "Platform",
          "Appliance or virtual machine size [EXP-PRE-003].");

  public static final Attribute<String> SERIAL_NUMBER =
      Attribute.of(
          "serial-number",
          Types.text(40),
          "Hardware serial number",
          "What option keys are bound to, and what tells a unit from its replacement.");

  public static final Attribute<PeerState> STATE =
      Attribute.of(
              "state",
              Types.choice(PeerState.values()),
              "State",
              "unreachable selects the procedure for a dead peer.")
          .orElse(PeerState.IN_SERVICE);

  public static final Attribute<EthernetSpeed> ETHERNET_SPEED =
      Attribute.of(
          "ethernet-speed",
          Types.choice(EthernetSpeed.values()),
          "Ethernet speed",
          "Speed and duplex, as the switch port needs it [EXP-PEER-006, CND-PEER-003].");

  public static final Attribute<List<Sourced<IpAddress>>> GATEWAY =
      Attribute.of(
          "gateway",
          Types.oneOrMore(Types.ADDRESS),
          "IP gateway",
          "The default gateway; one, or one of each family [EXP-PEER-008, CND-PEER-007].");

  public static final Attribute<Lan> EXTERNAL_LAN_INTERFACE =
      Attribute.of(
              "external-lan-interface",
              Types.choice(new Lan[] {Lan.LAN1, Lan.LAN2}),
              "External LAN interface",
              "The interface that faces the Internet.")
          .on(Availability.on(EXPRESSWAY, VCS));

  public static final Attribute<List<Sourced<IpAddress>>> ADDITIONAL_ADDRESSES =
      Attribute.of(
              "additional-addresses",
              Types.list(Types.IPV4),
              "Additional addresses for LAN 1",
              "More IPv4 addresses of a Conductor, for Unified CM [CND-PEER-008].")
          .on(Availability.on(CONDUCTOR));

  public static final Attribute<List<Sourced<IpAddress>>> DNS_SERVERS =
      Attribute.of(
          "dns-servers",
          Types.list(Types.ADDRESS, 5),
          "Default DNS servers",
          "The name servers this unit asks; never copied from the primary [EXP-PRE-021,"
              + " EXP-PEER-012].");

  public static final Attribute<List<Sourced<Host>>> NTP =
      Attribute.of(
          "ntp",
          Types.list(Types.HOST, 5),
          "NTP servers",
          "The time servers of this unit [EXP-NEW-017, EXP-PEER-013, CND-PEER-011].");

  public static final Attribute<String> TIME_ZONE =
      Attribute.of(
          "time-zone",
          Types.text(64),
          "Time zone",
          "A name of the tz database: Europe/London [EXP-PEER-014, CND-PEER-012].");

  public static final Attribute<Integer> LOG_LEVEL =
      Attribute.of(
          "log-level",
          Types.integer("a log level", 1, 4, "1"),
          "Log level",
          "How much the event log holds [EXP-PEER-017].");

  public static final Attribute<Secret> ROOT_PASSWORD =
      Attribute.of(
              "root-password",
              new SecretType(true),
              "Root password",
              "The password of root on this Conductor [CND-PEER-018, CND-VCS-010].")
          .on(Availability.on(CONDUCTOR));

  public static final Attribute<OptionKey> RELEASE_KEY =
      Attribute.of(
          "release-key",
          Types.OPTION_KEY,
          "Release key",
          "The key that unlocks the software; a Conductor without one cannot be clustered"
              + " [CND-PRE-004].");

  public static final Attribute<List<Sourced<String>>> TRUSTED_CAS =
      Attribute.of(
          "trusted-cas",
          Types.list(Types.text(200)),
          "Trusted CA certificate",
          "The authorities this unit trusts, by subject [EXP-PEER-019].");

  public static final Attribute<String> TRUSTED_CA_FILE =
      Attribute.of(
          "trusted-ca-file",
          Types.PATH,
          "Trusted CA certificate",
          "A PEM file with the authorities this unit trusts.");

  public static final Attribute<Ref> REPLACES =
      Attribute.of(
          "replaces",
          Types.reference("the old label of a peer", Target.NOTHING, "expe1"),
          "Replaces",
          "The peer whose place this unit takes, for plan.");

  public static final Attribute<Boolean> KEEP_CONFIGURATION =
      Attribute.of(
          "keep-configuration",
          Types.BOOL,
          "Keep configuration",
          "With replaces: whether the new unit takes over the old one's backup.");

  /** A LAN interface. */
  public static final class LanInterface {
    public static final Attribute<List<Sourced<IpInterface>>> ADDRESS =
        Attribute.of(
            "address",
            Types.oneOrMore(Types.INTERFACE),
            "IPv4 address",
            "One address with its prefix length, or one of each family [EXP-PRE-004,"
                + " EXP-PEER-007].");
    public static final Attribute<IpAddress> STATIC_NAT =
        Attribute.of(
            "static-nat",
            Types.IPV4,
            "IPv4 static NAT address",
            "The public address that is translated to this interface [EXP-ADD-013].");
    public static final Attribute<Integer> MTU =
        Attribute.of(
            "mtu",
            Types.integer("an MTU in bytes", 68, 9216, "1500"),
            "Maximum transmission unit (MTU)",
            "Largest packet of the interface, in bytes [CND-MTU-001, CND-MTU-005].");

    public static final BlockKind LAN1 =
        BlockKind.of(
                "lan1", "LAN 1", "The interface LAN 1 of the page System > Network interfaces.")
            .with(ADDRESS, STATIC_NAT, MTU);
    public static final BlockKind LAN2 =
        BlockKind.of(
                "lan2", "LAN 2", "The interface LAN 2 of the page System > Network interfaces.")
            .with(ADDRESS, STATIC_NAT, MTU)
            .requiring(ADDRESS);

    private LanInterface() {}
  }

  /** Option keys that unlock features: equal sets on all peers, one key bought for each. */
  public static final class OptionKeys {
    public static final Attribute<OptionKey> TRAVERSAL_SERVER =
        key("traversal-server", "Traversal Server");
    public static final Attribute<OptionKey> EXPRESSWAY_SERIES =
        key("expressway-series", "Expressway Series");
    public static final Attribute<OptionKey> ADVANCED_NETWORKING =
        key("advanced-networking", "Advanced Networking");
    public static final Attribute<OptionKey> INTERWORKING =
        key("interworking", "H.323-SIP Interworking Gateway");
    public static final Attribute<OptionKey> ENCRYPTION = key("encryption", "Encryption");
    public static final Attribute<OptionKey> FINDME = key("findme", "FindMe");
    public static final Attribute<OptionKey> DEVICE_PROVISIONING =
        key("device-provisioning", "Device Provisioning");
    public static final Attribute<OptionKey> MICROSOFT_INTEROPERABILITY =
        key("microsoft-interoperability", "Microsoft Interoperability");
    public static final Attribute<OptionKey> ADVANCED_ACCOUNT_SECURITY =
        key("advanced-account-security", "Advanced Account Security");
    public static final Attribute<OptionKey> HSM = key("hsm", "HSM");

    public static final BlockKind KIND =
        BlockKind.of(
                "option-keys",
                "option keys",
                "The feature keys of the unit, each bound to its serial number [EXP-PRE-016,"
                    + " EXP-PEER-021, EXP-PEER-022].")
            .with(
                TRAVERSAL_SERVER,
                EXPRESSWAY_SERIES,
                ADVANCED_NETWORKING,
                INTERWORKING,
                ENCRYPTION,
                FINDME,
                DEVICE_PROVISIONING,
                MICROSOFT_INTEROPERABILITY,
                ADVANCED_ACCOUNT_SECURITY,
                HSM)
            .on(Availability.on(EXPRESSWAY, VCS));

    private OptionKeys() {}

    private static Attribute<OptionKey> key(String name, String title) {
      return Attribute.of(name, Types.OPTION_KEY, title, "The key of the feature " + title + ".");
    }
  }

  /** Licences: pooled over the cluster, so peers may differ [EXP-PRE-017, EXP-PEER-024]. */
  public static final class Licenses {
    public static final Attribute<Integer> RICH_MEDIA_SESSIONS =
        count("rich-media-sessions", "Rich media sessions");
    public static final Attribute<Integer> TURN_RELAYS = count("turn-relays", "TURN relays");
    public static final Attribute<Integer> ROOM_SYSTEMS =
        count("room-systems", "TelePresence room systems");
    public static final Attribute<Integer> DESKTOP_SYSTEMS =
        count("desktop-systems", "Desktop systems");
    public static final Attribute<Integer> TRAVERSAL_CALLS =
        count("traversal-calls", "Traversal calls").on(Availability.on(VCS));
    public static final Attribute<Integer> NON_TRAVERSAL_CALLS =
        count("non-traversal-calls", "Non-traversal calls").on(Availability.on(VCS));
    public static final Attribute<Integer> REGISTRATIONS =
        count("registrations", "Registrations").on(Availability.on(VCS));

    public static final BlockKind KIND =
        BlockKind.of("licenses", "licences", "How many licences the unit holds [EXP-PEER-023].")
            .with(
                RICH_MEDIA_SESSIONS,
                TURN_RELAYS,
                ROOM_SYSTEMS,
                DESKTOP_SYSTEMS,
                TRAVERSAL_CALLS,
                NON_TRAVERSAL_CALLS,
                REGISTRATIONS)
            .on(Availability.on(EXPRESSWAY, VCS));

    /** What the unit can carry: of the same kinds, so that the two can be held side by side. */
    public static final BlockKind CAPACITY =
        BlockKind.of(
                "capacity",
                "capacity",
                "What the hardware of the unit carries, however many licences are pooled"
                    + " [EXP-LIC-003]; no document at hand gives it for a platform.")
            .with(
                RICH_MEDIA_SESSIONS,
                TURN_RELAYS,
                ROOM_SYSTEMS,
                DESKTOP_SYSTEMS,
                TRAVERSAL_CALLS,
                NON_TRAVERSAL_CALLS,
                REGISTRATIONS)
            .on(Availability.on(EXPRESSWAY, VCS));

    private Licenses() {}

    private static Attribute<Integer> count(String name, String title) {
      return Attribute.of(
          name, Types.integer("a number", 0, 999_999, "100"), title, title + ", pooled.");
    }
  }

  /** The server certificate. */
  public static final class Certificate {
    public static final Attribute<String> CN =
        Attribute.of(
            "cn", Types.text(64), "Common name", "The common name of its subject [EXP-PRE-014].");
    public static final Attribute<List<Sourced<String>>> SAN =
        Attribute.of(
            "san",
            Types.oneOrMore(Types.text(253)),
            "Subject alternative names",
            "The names it holds besides [EXP-PRE-015].");
    public static final Attribute<String> ISSUER =
        Attribute.of("issuer", Types.text(200), "Issuer", "Who issued it [EXP-PRE-013].");
    public static final Attribute<LocalDate> VALID_FROM =
        Attribute.of("valid-from", Types.DATE, "Not before", "First day it is valid.");
    public static final Attribute<LocalDate> VALID_UNTIL =
        Attribute.of("valid-until", Types.DATE, "Not after", "Last day it is valid.");
    public static final Attribute<String> FILE =
        Attribute.of("file", Types.PATH, "Certificate file", "A PEM file to read all this from.");

    /** Who issued the certificates that come with this one in its file; never written. */
    public static final Attribute<List<Sourced<String>>> CHAIN =
        Attribute.of(
            "chain", Types.list(Types.text(200)), "Chain", "The authorities above its issuer.");

    public static final BlockKind KIND =
        BlockKind.of(
                "certificate",
                "certificate",
                "The server certificate of the unit [EXP-PRE-011, EXP-PEER-019].")
            .with(CN, SAN, ISSUER, VALID_FROM, VALID_UNTIL, FILE);

    private Certificate() {}
  }

  /** Access switches of the unit [EXP-PEER-020, CND-PEER-017]. */
  public static final class Access {
    public static final Attribute<Boolean> SERIAL_CONSOLE =
        service("serial-console", "Serial port / console");
    public static final Attribute<Boolean> SSH = service("ssh", "SSH service");
    public static final Attribute<Boolean> HTTPS = service("https", "Web interface (over HTTPS)");
    public static final Attribute<Boolean> HTTP_REDIRECT =
        service("http-redirect", "Redirect HTTP requests to HTTPS");
    public static final Attribute<Boolean> AUTOMATED_PROTECTION =
        service("automated-protection", "Automated protection service");
    public static final Attribute<Boolean> LCD_PANEL = service("lcd-panel", "LCD panel");

    public static final BlockKind KIND =
        BlockKind.of("access", "access settings", "What administrators reach the unit by.")
            .with(SERIAL_CONSOLE, SSH, HTTPS, HTTP_REDIRECT, AUTOMATED_PROTECTION, LCD_PANEL);

    private Access() {}

    private static Attribute<Boolean> service(String name, String title) {
      return Attribute.of(name, Types.BOOL, title, title + ", on this unit.");
    }
  }

  /** The SNMP page [EXP-PEER-015, CND-PEER-013]. */
  public static final class Snmp {
    public static final Attribute<SnmpMode> MODE =
        Attribute.of(
            "mode", Types.choice(SnmpMode.values()), "SNMP mode", "Which versions answer.");
    public static final Attribute<Secret> COMMUNITY_NAME =
        Attribute.of(
            "community-name",
            new SecretType(true),
            "Community name",
            "The community string; default says that it is public.");
    public static final Attribute<String> CONTACT =
        Attribute.of("contact", Types.text(70), "System contact", "Who looks after the unit.");
    public static final Attribute<String> LOCATION =
        Attribute.of("location", Types.text(70), "Location", "Where the unit stands.");

    public static final BlockKind KIND =
        BlockKind.of("snmp", "SNMP settings", "The page System > SNMP.")
            .with(MODE, COMMUNITY_NAME, CONTACT, LOCATION);

    private Snmp() {}
  }

  /** A remote syslog server [EXP-PEER-018, CND-PEER-015]. */
  public static final class Syslog {
    public static final Attribute<Integer> PORT =
        Attribute.of("port", Types.PORT, "Port", "Where the server listens.");
    public static final Attribute<Transport> TRANSPORT =
        Attribute.of(
            "transport", Types.choice(Transport.values()), "Transport", "How messages are sent.");
    public static final Attribute<SyslogFormat> FORMAT =
        Attribute.of(
            "format", Types.choice(SyslogFormat.values()), "Message format", "BSD or IETF.");
    public static final Attribute<SyslogLevel> LEVEL =
        Attribute.of(
            "level", Types.choice(SyslogLevel.values()), "Filter by severity", "What is sent.");

    public static final BlockKind KIND =
        BlockKind.of("syslog", "syslog server", "A server that receives the logs of this unit.")
            .labels(Types.HOST)
            .with(PORT, TRANSPORT, FORMAT, LEVEL);

    private Syslog() {}
  }

  /** A static route [EXP-PEER-010]. */
  public static final class StaticRoute {
    public static final Attribute<IpAddress> GATEWAY =
        Attribute.of("gateway", Types.ADDRESS, "Gateway", "The router towards the prefix.");
    public static final Attribute<Lan> INTERFACE =
        Attribute.of(
            "interface", Types.choice(Lan.values()), "Interface", "Where the route leaves.");
    public static final Attribute<Boolean> LOCAL =
        Attribute.of("local", Types.BOOL, "Local", "Whether the route is meant for this peer only.")
            .orElse(false);

    public static final BlockKind KIND =
        BlockKind.of("static-route", "static route", "A route of this unit.")
            .labels(Types.PREFIX)
            .with(GATEWAY, INTERFACE, LOCAL)
            .requiring(GATEWAY);

    private StaticRoute() {}
  }

  /** A rule of the built-in firewall [EXP-PORT-006, CND-PORT-006]. */
  public static final class FirewallRule {
    public static final Attribute<IpPrefix> SOURCE =
        Attribute.of(
            "source", Types.PREFIX, "IP address and prefix length", "Where packets come from.");
    public static final Attribute<FirewallProtocol> PROTOCOL =
        Attribute.of(
            "protocol", Types.choice(FirewallProtocol.values()), "Transport", "The protocol.");
    public static final Attribute<PortRange> PORTS =
        Attribute.of("ports", Types.PORTS, "Start port and end port", "The ports of this unit.");
    public static final Attribute<Lan> INTERFACE =
        Attribute.of(
            "interface",
            Types.choice(new Lan[] {Lan.LAN1, Lan.LAN2}),
            "Interface",
            "Where packets arrive.");
    public static final Attribute<FirewallAction> ACTION =
        Attribute.of(
            "action", Types.choice(FirewallAction.values()), "Action", "What happens to them.");

    public static final BlockKind KIND =
        BlockKind.of(
                "firewall-rule",
                "firewall rule",
                "A built-in firewall rule; the lowest priority number wins.")
            .labels(Types.integer("a priority", 1, 65534, "10"))
            .with(SOURCE, PROTOCOL, PORTS, INTERFACE, ACTION);

    private FirewallRule() {}
  }

  /** The peer-specific half of the Active Directory Service page [EXP-PEER-026]. */
  public static final class ActiveDirectory {
    public static final Attribute<String> NETBIOS_MACHINE_NAME =
        Attribute.of(
            "netbios-machine-name",
            Types.text(15),
            "NetBIOS machine name override",
            "Unlike that of any other peer.");
    public static final Attribute<String> USER =
        Attribute.of("user", Types.text(255), "Username", "Who joins the unit to the domain.");
    public static final Attribute<Secret> PASSWORD =
        Attribute.of("password", new SecretType(false), "Password", "The password of that user.");

    public static final BlockKind KIND =
        BlockKind.of(
                "active-directory",
                "Active Directory settings",
                "What of Active Directory belongs to the unit.")
            .with(NETBIOS_MACHINE_NAME, USER, PASSWORD)
            .on(Availability.on(EXPRESSWAY, VCS));

    private ActiveDirectory() {}
  }

  /** A stored backup of the unit [CND-BKP-004, CND-BKP-008]. */
  public static final class Backup {
    public static final Attribute<String> FILE =
        Attribute.of("file", Types.text(255), "Backup file", "The name of the file.");
    public static final Attribute<Version> VERSION =
        Attribute.of(
            "version",
            Types.VERSION,
            "Software version",
            "The version it was made on [EXP-UPG-011].");
    public static final Attribute<String> SERIAL_NUMBER =
        Attribute.of(
            "serial-number", Types.text(40), "Hardware serial number", "The unit it was made on.");

    public static final BlockKind KIND =
        BlockKind.of("backup", "backup", "A stored backup of the unit.")
            .with(FILE, VERSION, SERIAL_NUMBER);

    private Backup() {}
  }

  /** An {@code xConfiguration} path the schema has no word for. */
  public static final Attribute<String> SETTING_VALUE =
      Attribute.of("value", Types.text(1024), "Value", "What the path is set to.");

  public static final BlockKind SETTING =
      BlockKind.of("setting", "setting", "An xConfiguration path the language has no word for.")
          .labels(Types.text(200))
          .with(SETTING_VALUE)
          .requiring(SETTING_VALUE)
          .on(Availability.on(EXPRESSWAY, VCS));

  private Peers() {}
}
