package org.peerage.schema;

import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.util.List;
import org.peerage.schema.ScalarType.Target;
import org.peerage.value.AddressForm;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.OnMatch;
import org.peerage.value.PatternBehavior;
import org.peerage.value.PatternType;
import org.peerage.value.Ref;
import org.peerage.value.RuleMode;
import org.peerage.value.RuleProtocol;
import org.peerage.value.RuleSource;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;
import org.peerage.value.Switch;
import org.peerage.value.Transport;
import org.peerage.value.WebProtocol;
import org.peerage.value.ZoneAuthentication;

/** Zones, policy services, search rules and transforms: all shared, all on the cluster. */
public final class CallRouting {

  /** What every row of a table on the appliance may say. */
  public static final Attribute<String> DESCRIPTION =
      Attribute.of("description", Types.text(64), "Description", "Free words, for people.");

  public static final Attribute<Integer> INDEX =
      Attribute.of(
          "index",
          Types.integer("a row", 1, 2000, "3"),
          "Row",
          "The row on the appliance, where it is known: a script can address no other.");

  public static final Attribute<Ref> CLUSTER =
      Attribute.of(
          "cluster",
          Types.reference("the label of a cluster", Target.CLUSTER, "core"),
          "Cluster",
          "The remote cluster; the addresses, where the zone has any, are its peers' [EXP-NBR-006].");
  public static final Attribute<Ref> SYSTEM =
      Attribute.of(
          "system",
          Types.reference("the label of a system", Target.SYSTEM, "cucm"),
          "System",
          "The remote system; the addresses, where the zone has any, are its nodes'.");
  public static final Attribute<List<Sourced<Host>>> PEERS =
      Attribute.of("peers", Types.list(Types.HOST), "Peer N address", "Addresses typed by hand.");
  public static final Attribute<AddressForm> PEER_ADDRESSES =
      Attribute.of(
              "peer-addresses",
              Types.choice(AddressForm.values()),
              "Peer N address",
              "What is typed: names, which are preferred, or addresses [EXP-NBR-012].")
          .orElse(AddressForm.FQDN);
  public static final Attribute<Transport> TRANSPORT =
      Attribute.of("transport", Types.choice(Transport.values()), "Transport", "SIP transport.");
  public static final Attribute<Integer> SIP_PORT =
      Attribute.of("sip-port", Types.PORT, "SIP port", "SIP port of the other side.");
  public static final Attribute<Integer> H323_PORT =
      Attribute.of("h323-port", Types.PORT, "H.323 port", "H.323 port of the other side.");
  public static final Attribute<Boolean> TLS_VERIFY =
      Attribute.of(
          "tls-verify",
          Types.BOOL,
          "TLS verify mode",
          "Whether the certificate of the other side is checked [EXP-NBR-014].");
  public static final Attribute<String> TLS_VERIFY_SUBJECT_NAME =
      Attribute.of(
          "tls-verify-subject-name",
          Types.text(128),
          "TLS verify subject name",
          "The name the certificate must hold.");
  public static final Attribute<ZoneAuthentication> AUTHENTICATION =
      Attribute.of(
          "authentication",
          Types.choice(ZoneAuthentication.values()),
          "Authentication policy",
          "What is done about credentials.");
  public static final Attribute<String> USER =
      Attribute.of("user", Types.text(128), "Username", "The name used to connect.");
  public static final Attribute<Secret> PASSWORD =
      Attribute.of("password", new SecretType(false), "Password", "The password of that name.");
  public static final Attribute<Boolean> UNIFIED_COMMUNICATIONS =
      Attribute.of(
          "unified-communications",
          Types.BOOL,
          "Unified Communications services",
          "Whether Mobile and Remote Access runs through the zone.");
  public static final Attribute<DomainName> DNS_SUFFIX =
      Attribute.of("dns-suffix", Types.FQDN, "DNS suffix", "What ENUM lookups end in.");

  public static final BlockKind NEIGHBOR_ZONE =
      zone("neighbor-zone", "neighbor zone", "A zone to another cluster or system.")
          .with(
              CLUSTER,
              SYSTEM,
              PEERS,
              PEER_ADDRESSES,
              TRANSPORT,
              SIP_PORT,
              H323_PORT,
              TLS_VERIFY,
              AUTHENTICATION,
              DESCRIPTION,
              INDEX);

  public static final BlockKind TRAVERSAL_CLIENT_ZONE =
      zone(
              "traversal-client-zone",
              "traversal client zone",
              "A zone from inside to a traversal server.")
          .with(
              CLUSTER,
              SYSTEM,
              PEERS,
              PEER_ADDRESSES,
              USER,
              PASSWORD,
              TRANSPORT,
              SIP_PORT,
              H323_PORT,
              TLS_VERIFY,
              AUTHENTICATION,
              UNIFIED_COMMUNICATIONS,
              DESCRIPTION,
              INDEX);

  /** Takes no addresses: it waits for the cluster that connects [EXP-NBR-008]. */
  public static final BlockKind TRAVERSAL_SERVER_ZONE =
      zone(
              "traversal-server-zone",
              "traversal server zone",
              "A zone that waits for a cluster from inside.")
          .with(
              CLUSTER,
              SYSTEM,
              PEERS,
              USER,
              TRANSPORT,
              SIP_PORT,
              H323_PORT,
              TLS_VERIFY,
              TLS_VERIFY_SUBJECT_NAME,
              AUTHENTICATION,
              UNIFIED_COMMUNICATIONS,
              DESCRIPTION,
              INDEX);

  public static final BlockKind DNS_ZONE =
      zone("dns-zone", "DNS zone", "A zone that finds others by DNS.")
          .with(TRANSPORT, TLS_VERIFY, TLS_VERIFY_SUBJECT_NAME, DESCRIPTION, INDEX);

  public static final BlockKind ENUM_ZONE =
      zone("enum-zone", "ENUM zone", "A zone that looks numbers up in DNS.")
          .with(DNS_SUFFIX, DESCRIPTION, INDEX);

  /** An external policy server [CND-PRE-014, CND-PRE-015]. */
  public static final class PolicyService {
    public static final Attribute<Ref> CONDUCTOR =
        Attribute.of(
            "conductor",
            Types.reference("the label of a Conductor cluster", Target.CLUSTER, "bridges"),
            "Conductor",
            "The Conductor cluster whose peers become Server 1 to 3 address [CND-VCS-011].");
    public static final Attribute<List<Sourced<Host>>> SERVERS =
        Attribute.of(
            "servers", Types.list(Types.HOST), "Server N address", "Servers typed by hand.");
    public static final Attribute<AddressForm> PEER_ADDRESSES =
        Attribute.of(
                "peer-addresses",
                Types.choice(AddressForm.values()),
                "Server N address",
                "What is typed for a Conductor: addresses, as its own peers do, or names.")
            .orElse(AddressForm.IP);
    public static final Attribute<WebProtocol> PROTOCOL =
        Attribute.of("protocol", Types.choice(WebProtocol.values()), "Protocol", "HTTP or HTTPS.");
    public static final Attribute<String> PATH =
        Attribute.of("path", Types.text(255), "Path", "The path of the service.");
    public static final Attribute<String> STATUS_PATH =
        Attribute.of("status-path", Types.text(255), "Status path", "Where its state is asked.");
    public static final Attribute<String> USER =
        Attribute.of("user", Types.text(30), "Username", "The name used to connect.");
    public static final Attribute<String> DEFAULT_CPL =
        Attribute.of(
            "default-cpl", Types.text(255), "Default CPL", "What holds when no server answers.");

    public static final BlockKind KIND =
        BlockKind.of("policy-service", "policy service", "An external policy server.")
            .labels(Types.text(50))
            .with(
                CONDUCTOR,
                SERVERS,
                PEER_ADDRESSES,
                PROTOCOL,
                PATH,
                STATUS_PATH,
                USER,
                PASSWORD,
                DEFAULT_CPL,
                DESCRIPTION,
                INDEX)
            .on(Availability.on(EXPRESSWAY, VCS));

    private PolicyService() {}
  }

  /** What sends a match to a zone or policy service. */
  public static final class SearchRule {
    public static final Attribute<Integer> PRIORITY =
        Attribute.of(
            "priority", Types.integer("a priority", 1, 65534, "100"), "Priority", "Lowest first.");
    public static final Attribute<RuleProtocol> PROTOCOL =
        Attribute.of("protocol", Types.choice(RuleProtocol.values()), "Protocol", "Which calls.");
    public static final Attribute<RuleSource> SOURCE =
        Attribute.of(
            "source", Types.choice(RuleSource.values()), "Source", "Where calls come from.");
    public static final Attribute<RuleMode> MODE =
        Attribute.of("mode", Types.choice(RuleMode.values()), "Mode", "What is compared.");
    public static final Attribute<PatternType> PATTERN_TYPE =
        Attribute.of(
            "pattern-type", Types.choice(PatternType.values()), "Pattern type", "How it is read.");
    public static final Attribute<String> PATTERN_STRING =
        Attribute.of("pattern-string", Types.text(60), "Pattern string", "What must match.");
    public static final Attribute<PatternBehavior> PATTERN_BEHAVIOR =
        Attribute.of(
            "pattern-behavior",
            Types.choice(
                new PatternBehavior[] {
                  PatternBehavior.STRIP, PatternBehavior.LEAVE, PatternBehavior.REPLACE
                }),
            "Pattern behavior",
            "What happens to what matched.");
    public static final Attribute<String> REPLACE_STRING =
        Attribute.of("replace-string", Types.text(60), "Replace string", "What takes its place.");
    public static final Attribute<OnMatch> ON_SUCCESSFUL_MATCH =
        Attribute.of(
            "on-successful-match",
            Types.choice(OnMatch.values()),
            "On successful match",
            "Whether later rules are tried.");
    public static final Attribute<Ref> TARGET =
        Attribute.of(
            "target",
            Types.reference(
                "the name of a zone or policy service of this cluster",
                Target.ZONE_OR_POLICY_SERVICE,
                "conferencing"),
            "Target",
            "Where a match goes.");
    public static final Attribute<Switch> STATE =
        Attribute.of("state", Types.choice(Switch.values()), "State", "Whether it is in use.");

    public static final BlockKind KIND =
        BlockKind.of("search-rule", "search rule", "What sends a match to a target.")
            .labels(Types.text(50))
            .with(
                PRIORITY,
                PROTOCOL,
                SOURCE,
                MODE,
                PATTERN_TYPE,
                PATTERN_STRING,
                PATTERN_BEHAVIOR,
                REPLACE_STRING,
                ON_SUCCESSFUL_MATCH,
                TARGET,
                STATE,
                DESCRIPTION,
                INDEX)
            .on(Availability.on(EXPRESSWAY, VCS));

    private SearchRule() {}
  }

  /** What rewrites an alias before any search rule; a transform shares its rows with those. */
  public static final class Transform {
    public static final Attribute<PatternBehavior> BEHAVIOR =
        Attribute.of(
            "pattern-behavior",
            Types.choice(
                new PatternBehavior[] {
                  PatternBehavior.STRIP,
                  PatternBehavior.REPLACE,
                  PatternBehavior.ADD_PREFIX,
                  PatternBehavior.ADD_SUFFIX
                }),
            "Pattern behavior",
            "What happens to what matched.");

    public static final BlockKind KIND =
        BlockKind.of("transform", "transform", "What rewrites an alias first.")
            .labels(Types.text(50))
            .with(
                SearchRule.PRIORITY,
                SearchRule.PATTERN_TYPE,
                SearchRule.PATTERN_STRING,
                BEHAVIOR,
                SearchRule.REPLACE_STRING,
                SearchRule.STATE,
                DESCRIPTION,
                INDEX)
            .on(Availability.on(EXPRESSWAY, VCS));

    private Transform() {}
  }

  private CallRouting() {}

  private static BlockKind zone(String name, String title, String text) {
    return BlockKind.of(name, title, text)
        .labels(Types.text(50))
        .on(Availability.on(EXPRESSWAY, VCS));
  }
}
