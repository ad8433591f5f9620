package org.peerage.schema;

import static org.peerage.value.Product.Family.CONDUCTOR;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.time.Duration;
import java.util.List;
import org.peerage.schema.ScalarType.Target;
import org.peerage.value.AddressForm;
import org.peerage.value.CallControl;
import org.peerage.value.DomainName;
import org.peerage.value.Edition;
import org.peerage.value.Host;
import org.peerage.value.IpProtocol;
import org.peerage.value.IpVersion;
import org.peerage.value.Licensing;
import org.peerage.value.LoginSource;
import org.peerage.value.Product;
import org.peerage.value.Purpose;
import org.peerage.value.Ref;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;
import org.peerage.value.Version;
import org.peerage.value.WebProtocol;

/**
 * Attributes of a cluster and of the blocks in it that stand for shared pages.
 *
 * <p>What all peers share is entered on the primary and copied by the appliances [EXP-PEER-001,
 * CND-GEN-003, CND-PEER-021].
 */
public final class Clusters {

  public static final Attribute<Product> PRODUCT =
      Attribute.of("product", Types.choice(Product.values()), "Product", "What the peers are.");

  public static final Attribute<Version> VERSION =
      Attribute.of(
          "version",
          Types.VERSION,
          "Software version",
          "The version all peers run [EXP-PRE-001, CND-PRE-001].");

  public static final Attribute<String> NAME =
      Attribute.of(
              "name",
              Types.text(128),
              "Cluster name",
              "The routable FQDN that the SRV records of the cluster use [EXP-NEW-028].")
          .on(Availability.on(EXPRESSWAY, VCS));

  public static final Attribute<Ref> PRIMARY =
      Attribute.of(
              "primary",
              Types.reference("the label of a peer of this cluster", Target.OWN_PEER, "expe1"),
              "Configuration primary",
              "The peer whose configuration the others take over [EXP-NEW-008].")
          .on(Availability.on(EXPRESSWAY, VCS));

  public static final Attribute<Ref> INITIAL_PEER =
      Attribute.of(
              "initial-peer",
              Types.reference("the label of a peer of this cluster", Target.OWN_PEER, "initial"),
              "Initial peer",
              "The Conductor whose configuration is shared with those that join [CND-NEW-001].")
          .on(Availability.on(CONDUCTOR));

  public static final Attribute<List<Sourced<Ref>>> PEERS =
      Attribute.of(
          "peers",
          Types.list(
              Types.reference(
                  "the label of a peer of this cluster, or an address",
                  Target.OWN_PEER_OR_HOST,
                  "expe1"),
              6),
          "Peer N address",
          "The order of the Peer N address fields, where it is not the order of declaration.");

  public static final Attribute<IpVersion> IP_VERSION =
      Attribute.of(
              "ip-version",
              Types.choice(IpVersion.values()),
              "Cluster IP version",
              "The IP version the network between the peers uses [EXP-NEW-030].")
          .on(Availability.on(EXPRESSWAY, VCS))
          .orElse(IpVersion.IPV4);

  public static final Attribute<IpProtocol> IP_PROTOCOL =
      Attribute.of(
              "ip-protocol",
              Types.choice(IpProtocol.values()),
              "IP protocol",
              "The IP versions every peer supports [EXP-PEER-009].")
          .on(Availability.on(EXPRESSWAY, VCS))
          .orElse(IpProtocol.IPV4);

  public static final Attribute<TlsMode> TLS =
      Attribute.of(
              "tls",
              Types.choice(TlsMode.values()),
              "TLS verification mode",
              "Whether peers check each other's certificates; the appliance assumes permissive"
                  + " [EXP-PRE-012, EXP-NEW-031].")
          .on(Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.8").and(VCS, ">=X8.8"))
          .orElse(TlsMode.PERMISSIVE);

  public static final Attribute<AddressForm> PEER_ADDRESSES =
      Attribute.of(
          "peer-addresses",
          Types.choice(AddressForm.values()),
          "Peer N address",
          "What is typed into the address fields: fqdn, the default with enforce, or ip.");

  public static final Attribute<Boolean> ADDRESS_MAPPING =
      Attribute.of(
              "address-mapping",
              Types.BOOL,
              "Cluster address mapping enabled",
              "Whether the cluster maps FQDNs of its peers to private addresses.")
          .on(Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.9.2").and(VCS, ">=X8.9.2"));

  public static final Attribute<Secret> PRE_SHARED_KEY =
      Attribute.of(
              "pre-shared-key",
              new SecretType(false),
              "Cluster pre-shared key",
              "The secret by which peers know each other, entered on each [CND-PEER-002].")
          .on(Availability.on(CONDUCTOR).and(EXPRESSWAY, "<X8.8").and(VCS, "<X8.8"));

  public static final Attribute<Edition> EDITION =
      Attribute.of(
              "edition",
              Types.choice(Edition.values()),
              "Edition",
              "Full capacity, Select, or without release key [CND-PRE-002, CND-PRE-003,"
                  + " CND-PRE-004].")
          .on(Availability.EVERYWHERE.and(CONDUCTOR, ">=XC2.2.1"));

  public static final Attribute<CallControl> CALL_CONTROL =
      Attribute.of(
              "call-control",
              Types.choice(CallControl.values()),
              "Call control",
              "What places calls through the Conductors [CND-GEN-002].")
          .on(Availability.on(CONDUCTOR))
          .orElse(CallControl.VCS_POLICY_SERVICE);

  public static final Attribute<Licensing> LICENSING =
      Attribute.of(
              "licensing",
              Types.choice(Licensing.values()),
              "Licensing",
              "Option keys, or Smart Licensing from X12.6 on.")
          .on(Availability.on(EXPRESSWAY, VCS))
          .orElse(Licensing.OPTION_KEYS);

  public static final Attribute<Boolean> CALL_SIGNALING_OPTIMIZATION =
      Attribute.of(
              "call-signaling-optimization",
              Types.BOOL,
              "Call signaling optimization",
              "On in every cluster [EXP-NEW-025].")
          .on(Availability.on(EXPRESSWAY, VCS))
          .orElse(true);

  public static final Attribute<List<Sourced<Purpose>>> PURPOSE =
      Attribute.of(
          "purpose",
          Types.oneOrMore(Types.choice(Purpose.values())),
          "Purpose",
          "What the cluster is for; Mobile and Remote Access alone needs no SRV records at the"
              + " cluster name [EXP-MRA-011].");

  public static final Attribute<Boolean> SINGLE_SIGN_ON =
      Attribute.of(
              "single-sign-on",
              Types.BOOL,
              "Single sign-on",
              "Whether an identity provider knows the SAML metadata of this cluster.")
          .on(Availability.on(EXPRESSWAY));

  public static final Attribute<Boolean> ISOLATED =
      Attribute.of(
              "isolated",
              Types.BOOL,
              "Isolated network",
              "Whether the peers stand in a DMZ or another isolated network (Appendix 3).")
          .on(Availability.on(EXPRESSWAY, VCS))
          .orElse(false);

  public static final Attribute<List<Sourced<DomainName>>> SIP_DOMAINS =
      Attribute.of(
              "sip-domains",
              Types.list(Types.FQDN, 200),
              "Domain name",
              "The SIP domains the cluster is responsible for.")
          .on(Availability.on(EXPRESSWAY, VCS));

  public static final Attribute<Secret> ADMIN_PASSWORD =
      Attribute.of(
          "admin-password",
          new SecretType(true),
          "Administrator password",
          "The password of the administrator account, shared by all peers [CND-PEER-019].");

  public static final Attribute<LoginSource> LOGIN_SOURCE =
      Attribute.of(
              "login-source",
              Types.choice(LoginSource.values()),
              "Administrator authentication source",
              "Where administrators are authenticated.")
          .on(Availability.on(EXPRESSWAY, VCS));

  public static final Attribute<Ref> BACKUP_OF =
      Attribute.of(
          "backup-of",
          Types.reference("the label of a cluster", Target.CLUSTER, "edge"),
          "Backup of",
          "The cluster this one stands in for [EXP-SRV-022].");

  public static final Attribute<String> FORMERLY =
      Attribute.of("formerly", Types.LABEL, "Formerly", "The old label, for plan.");

  public static final Attribute<List<Sourced<String>>> AWAITING_RESET =
      Attribute.of(
          "awaiting-reset",
          Types.list(Types.text(40)),
          "Awaiting reset",
          "Serial numbers of units that left without being cleared [EXP-RST-009].");

  /** The H.323 page. */
  public static final class H323 {
    public static final Attribute<Boolean> MODE =
        Attribute.of("mode", Types.BOOL, "H.323 mode", "On, since peers talk H.323 [EXP-PRE-019].")
            .orElse(true);
    public static final Attribute<Duration> TIME_TO_LIVE =
        Attribute.of(
            "time-to-live",
            Types.DURATION,
            "Time to live",
            "How long a registration holds without being renewed [EXP-NEW-021].");
    public static final Attribute<Integer> PORT =
        Attribute.of("port", Types.PORT, "Registration UDP port", "Where registrations arrive.");
    public static final Attribute<Integer> CALL_SIGNALING_PORT =
        Attribute.of(
            "call-signaling-port",
            Types.PORT,
            "Call signaling TCP port",
            "Where call signalling arrives.");

    public static final BlockKind KIND =
        BlockKind.of("h323", "H.323 settings", "The page Configuration > Protocols > H.323.")
            .with(MODE, TIME_TO_LIVE, PORT, CALL_SIGNALING_PORT)
            .on(Availability.on(EXPRESSWAY, VCS));

    private H323() {}
  }

  /** The SIP page. */
  public static final class Sip {
    public static final Attribute<Boolean> MODE =
        Attribute.of("mode", Types.BOOL, "SIP mode", "Whether the cluster speaks SIP.");
    public static final Attribute<Boolean> UDP =
        Attribute.of("udp", Types.BOOL, "UDP mode", "Whether SIP over UDP is accepted.");
    public static final Attribute<Boolean> TCP =
        Attribute.of("tcp", Types.BOOL, "TCP mode", "Whether SIP over TCP is accepted.");
    public static final Attribute<Boolean> TLS =
        Attribute.of("tls", Types.BOOL, "TLS mode", "Whether SIP over TLS is accepted.");
    public static final Attribute<Integer> UDP_PORT =
        Attribute.of("udp-port", Types.PORT, "UDP port", "Where SIP over UDP arrives.");
    public static final Attribute<Integer> TCP_PORT =
        Attribute.of("tcp-port", Types.PORT, "TCP port", "Where SIP over TCP arrives.");
    public static final Attribute<Integer> TLS_PORT =
        Attribute.of("tls-port", Types.PORT, "TLS port", "Where SIP over TLS arrives.");

    public static final BlockKind KIND =
        BlockKind.of("sip", "SIP settings", "The page Configuration > Protocols > SIP.")
            .with(MODE, UDP, TCP, TLS, UDP_PORT, TCP_PORT, TLS_PORT)
            .on(Availability.on(EXPRESSWAY, VCS));

    private Sip() {}
  }

  /** The Applications menu. */
  public static final class Applications {
    public static final Attribute<Boolean> FINDME =
        Attribute.of("findme", Types.BOOL, "FindMe", "Whether FindMe is used [EXP-GEN-006].");
    public static final Attribute<Boolean> DEVICE_PROVISIONING =
        Attribute.of(
            "device-provisioning",
            Types.BOOL,
            "Device provisioning",
            "Whether endpoints are provisioned [EXP-NEW-002].");
    public static final Attribute<Boolean> MICROSOFT_INTEROPERABILITY =
        Attribute.of(
            "microsoft-interoperability",
            Types.BOOL,
            "Microsoft interoperability",
            "Whether a Microsoft infrastructure is connected [EXP-APP-001].");
    public static final Attribute<Host> FRONT_END_SERVER =
        Attribute.of(
            "front-end-server",
            Types.HOST,
            "Front End server",
            "The FQDN of the Front End server, to be resolved [EXP-PRE-024].");

    public static final BlockKind KIND =
        BlockKind.of("applications", "applications", "The pages of the Applications menu.")
            .with(FINDME, DEVICE_PROVISIONING, MICROSOFT_INTEROPERABILITY, FRONT_END_SERVER)
            .on(Availability.on(EXPRESSWAY, VCS));

    private Applications() {}
  }

  /** The External manager page. */
  public static final class ExternalManager {
    public static final Attribute<Ref> SYSTEM =
        Attribute.of(
            "system",
            Types.reference("the label of a system", Target.SYSTEM, "tms"),
            "Address",
            "The Cisco TMS that manages the cluster.");
    public static final Attribute<WebProtocol> PROTOCOL =
        Attribute.of("protocol", Types.choice(WebProtocol.values()), "Protocol", "HTTP or HTTPS.");
    public static final Attribute<Boolean> CERTIFICATE_VERIFICATION =
        Attribute.of(
            "certificate-verification",
            Types.BOOL,
            "Certificate verification mode",
            "Whether the certificate of TMS is checked [EXP-TMS-006].");
    public static final Attribute<String> PATH =
        Attribute.of("path", Types.text(255), "Path", "Where TMS listens.");

    public static final BlockKind KIND =
        BlockKind.of("external-manager", "external manager", "The page System > External manager.")
            .with(SYSTEM, PROTOCOL, CERTIFICATE_VERIFICATION, PATH)
            .on(Availability.on(EXPRESSWAY, VCS));

    private ExternalManager() {}
  }

  /** Remote login of administrators. */
  public static final class Ldap {
    public static final Attribute<Host> SERVER =
        Attribute.of("server", Types.HOST, "LDAP server address", "The LDAP server [EXP-PRE-025].");
    public static final Attribute<String> BASE_DN =
        Attribute.of("base-dn", Types.text(255), "Base DN", "Where accounts are looked up.");

    public static final BlockKind KIND =
        BlockKind.of("ldap", "LDAP settings", "The page Users > LDAP configuration.")
            .with(SERVER, BASE_DN)
            .on(Availability.on(EXPRESSWAY, VCS));

    private Ldap() {}
  }

  /** The shared half of the Active Directory Service page. */
  public static final class ActiveDirectory {
    public static final Attribute<Boolean> MODE =
        Attribute.of(
            "mode",
            Types.BOOL,
            "Connect to Active Directory Service",
            "Whether devices are authenticated against Active Directory.");
    public static final Attribute<String> DOMAIN =
        Attribute.of("domain", Types.text(255), "AD domain", "The Active Directory domain.");
    public static final Attribute<String> WORKGROUP =
        Attribute.of("workgroup", Types.text(15), "Short domain name", "The NetBIOS domain.");

    public static final BlockKind KIND =
        BlockKind.of(
                "active-directory",
                "Active Directory settings",
                "The page Configuration > Authentication > Devices > Active Directory Service.")
            .with(MODE, DOMAIN, WORKGROUP)
            .on(Availability.on(EXPRESSWAY, VCS));

    private ActiveDirectory() {}
  }

  /** How an upgrade is to run. */
  public static final class Upgrade {
    public static final Attribute<Ref> LAST =
        Attribute.of(
            "last",
            Types.reference("the label of a peer of this cluster", Target.OWN_PEER, "second"),
            "Upgraded last",
            "The Conductor that serves alone until the others are ready [CND-UPG-003].");
    public static final Attribute<Boolean> IN_PROGRESS =
        Attribute.of(
                "in-progress",
                Types.BOOL,
                "Upgrade in progress",
                "Whether peers may run unequal versions for the time being.")
            .orElse(false);

    public static final BlockKind KIND =
        BlockKind.of("upgrade", "upgrade", "How an upgrade of the cluster is to run.")
            .with(LAST, IN_PROGRESS);

    private Upgrade() {}
  }

  /** The licences the service needs, pooled over all peers. */
  public static final BlockKind REQUIRED_LICENSES =
      BlockKind.of(
              "required-licenses",
              "required licences",
              "The licences the service needs, counted over the cluster [EXP-LIC-001].")
          .with(
              Peers.Licenses.RICH_MEDIA_SESSIONS,
              Peers.Licenses.TURN_RELAYS,
              Peers.Licenses.ROOM_SYSTEMS,
              Peers.Licenses.DESKTOP_SYSTEMS,
              Peers.Licenses.TRAVERSAL_CALLS,
              Peers.Licenses.NON_TRAVERSAL_CALLS,
              Peers.Licenses.REGISTRATIONS)
          .on(Availability.on(EXPRESSWAY, VCS));

  private Clusters() {}
}
