package org.peerage.platform;

import static org.peerage.value.Product.Family.CONDUCTOR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Conferencing;
import org.peerage.schema.Peers;
import org.peerage.schema.Schema;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * On which page each attribute is typed. The label of a field is the title the schema gives it,
 * where no family or version names it otherwise.
 *
 * <p>An attribute is either on a page or in {@link #stated}, the list of those that tell Peerage
 * something and are typed nowhere.
 */
public final class Fields {

  private static final Version PRIMARY_SINCE = Version.of("X8.6");
  private static final Version MASTER_UNTIL = Version.of("X8.2");

  private static final Map<BlockKind, Page> PAGES = pages();
  private static final Map<Place, Page> EXCEPTIONS = exceptions();
  private static final Set<Place> STATED = statements();

  private Fields() {}

  /**
   * The field of an attribute; nothing for one that is typed nowhere, being a statement to Peerage
   * alone.
   */
  public static Optional<Field> find(
      BlockKind kind, Attribute<?> attribute, Product.Family family, Version version) {
    return page(kind, attribute)
        .map(page -> new Field(page, label(kind, attribute, family, version)));
  }

  /** The page on which blocks of a kind stand; nothing for a cluster, a peer or a statement. */
  public static Optional<Page> page(BlockKind kind) {
    return Optional.ofNullable(PAGES.get(kind));
  }

  /** Whether an attribute is a statement to Peerage alone, typed nowhere. */
  public static boolean stated(BlockKind kind, Attribute<?> attribute) {
    return STATED.contains(new Place(kind, attribute));
  }

  private static Optional<Page> page(BlockKind kind, Attribute<?> attribute) {
    if (stated(kind, attribute)) {
      return Optional.empty();
    }
    Page own = EXCEPTIONS.get(new Place(kind, attribute));
    return own == null ? page(kind) : Optional.of(own);
  }

  private static String label(
      BlockKind kind, Attribute<?> attribute, Product.Family family, Version version) {
    boolean peers =
        attribute == Clusters.PEERS
            || attribute == Peers.PEER_ADDRESS
            || kind == Schema.CLUSTER && attribute == Clusters.PEER_ADDRESSES;
    if (peers) {
      return family == CONDUCTOR ? "Peer N IP address" : "Peer N address";
    }
    if (attribute == Clusters.PRIMARY) {
      return primary(version);
    }
    if (attribute == CallRouting.CLUSTER || attribute == CallRouting.SYSTEM) {
      return "Peer N address";
    }
    if (attribute == Clusters.Ldap.BASE_DN) {
      return "Base DN for accounts";
    }
    return attribute == CallRouting.PolicyService.CONDUCTOR
        ? "Server N address"
        : attribute.title();
  }

  /** The wording of page and guide changed from master to primary between X8.1.1 and X8.6. */
  private static String primary(Version version) {
    if (version.atLeast(PRIMARY_SINCE)) {
      return "Configuration primary";
    }
    return version.compareTo(MASTER_UNTIL) < 0
        ? "Configuration master"
        : "Configuration primary (named Configuration master in older releases)";
  }

  /** Blocks whose attributes all stand on one page. */
  private static Map<BlockKind, Page> pages() {
    var pages = new HashMap<BlockKind, Page>();
    pages.put(Clusters.H323.KIND, Page.H323);
    pages.put(Clusters.Sip.KIND, Page.SIP);
    pages.put(Clusters.ExternalManager.KIND, Page.EXTERNAL_MANAGER);
    pages.put(Clusters.Ldap.KIND, Page.LDAP);
    pages.put(Clusters.ActiveDirectory.KIND, Page.ACTIVE_DIRECTORY);
    pages.put(CallRouting.NEIGHBOR_ZONE, Page.ZONES);
    pages.put(CallRouting.TRAVERSAL_CLIENT_ZONE, Page.ZONES);
    pages.put(CallRouting.TRAVERSAL_SERVER_ZONE, Page.ZONES);
    pages.put(CallRouting.DNS_ZONE, Page.ZONES);
    pages.put(CallRouting.ENUM_ZONE, Page.ZONES);
    pages.put(CallRouting.PolicyService.KIND, Page.POLICY_SERVICES);
    pages.put(CallRouting.SearchRule.KIND, Page.SEARCH_RULES);
    pages.put(CallRouting.Transform.KIND, Page.TRANSFORMS);
    pages.put(Conferencing.LOCATION, Page.LOCATIONS);
    pages.put(Conferencing.PEER_LOCATION, Page.LOCATIONS);
    pages.put(Conferencing.ConferenceBridge.KIND, Page.CONFERENCE_BRIDGES);
    pages.put(Peers.LanInterface.LAN1, Page.IP);
    pages.put(Peers.LanInterface.LAN2, Page.IP);
    pages.put(Peers.OptionKeys.KIND, Page.OPTION_KEYS);
    pages.put(Peers.Certificate.KIND, Page.SECURITY_CERTIFICATES);
    pages.put(Peers.Access.KIND, Page.ADMINISTRATION);
    pages.put(Peers.Snmp.KIND, Page.SNMP);
    pages.put(Peers.Syslog.KIND, Page.LOGGING);
    pages.put(Peers.StaticRoute.KIND, Page.STATIC_ROUTES);
    pages.put(Peers.FirewallRule.KIND, Page.FIREWALL_RULES);
    pages.put(Peers.ActiveDirectory.KIND, Page.ACTIVE_DIRECTORY);
    return pages;
  }

  /** Attributes of a cluster, a peer, and blocks that gather several pages. */
  private static Map<Place, Page> exceptions() {
    var pages = new HashMap<Place, Page>();
    for (BlockKind kind : List.of(Schema.CLUSTER, Schema.PEER)) {
      pages.put(new Place(kind, Clusters.NAME), Page.CLUSTERING);
      pages.put(new Place(kind, Clusters.PRIMARY), Page.CLUSTERING);
      pages.put(new Place(kind, Clusters.PEERS), Page.CLUSTERING);
      pages.put(new Place(kind, Clusters.IP_VERSION), Page.CLUSTERING);
      pages.put(new Place(kind, Clusters.TLS), Page.CLUSTERING);
      pages.put(new Place(kind, Clusters.PRE_SHARED_KEY), Page.CLUSTERING);
    }
    cluster(Clusters.PEER_ADDRESSES, Page.CLUSTERING, pages);
    cluster(Clusters.ADDRESS_MAPPING, Page.CLUSTERING, pages);
    cluster(Clusters.IP_PROTOCOL, Page.IP, pages);
    cluster(Clusters.CALL_SIGNALING_OPTIMIZATION, Page.CALL_ROUTING, pages);
    cluster(Clusters.SIP_DOMAINS, Page.DOMAINS, pages);
    cluster(Clusters.ADMIN_PASSWORD, Page.ADMINISTRATOR_ACCOUNTS, pages);
    cluster(Clusters.LOGIN_SOURCE, Page.LDAP, pages);
    application(Clusters.Applications.FINDME, Page.FINDME, pages);
    application(Clusters.Applications.DEVICE_PROVISIONING, Page.ADMINISTRATION, pages);
    application(
        Clusters.Applications.MICROSOFT_INTEROPERABILITY, Page.MICROSOFT_INTEROPERABILITY, pages);
    application(Clusters.Applications.FRONT_END_SERVER, Page.MICROSOFT_INTEROPERABILITY, pages);
    peer(Peers.SYSTEM_NAME, Page.ADMINISTRATION, pages);
    peer(Peers.HOST_NAME, Page.DNS, pages);
    peer(Peers.DOMAIN, Page.DNS, pages);
    peer(Peers.DNS_SERVERS, Page.DNS, pages);
    peer(Peers.PEER_ADDRESS, Page.CLUSTERING, pages);
    peer(Peers.ETHERNET_SPEED, Page.ETHERNET, pages);
    peer(Peers.GATEWAY, Page.IP, pages);
    peer(Peers.EXTERNAL_LAN_INTERFACE, Page.IP, pages);
    peer(Peers.ADDITIONAL_ADDRESSES, Page.IP, pages);
    peer(Peers.NTP, Page.TIME, pages);
    peer(Peers.TIME_ZONE, Page.TIME, pages);
    peer(Peers.LOG_LEVEL, Page.LOGGING, pages);
    peer(Peers.RELEASE_KEY, Page.OPTION_KEYS, pages);
    peer(Peers.TRUSTED_CAS, Page.SECURITY_CERTIFICATES, pages);
    peer(Peers.TRUSTED_CA_FILE, Page.SECURITY_CERTIFICATES, pages);
    return pages;
  }

  private static void cluster(Attribute<?> attribute, Page page, Map<Place, Page> pages) {
    pages.put(new Place(Schema.CLUSTER, attribute), page);
  }

  private static void peer(Attribute<?> attribute, Page page, Map<Place, Page> pages) {
    pages.put(new Place(Schema.PEER, attribute), page);
  }

  private static void application(Attribute<?> attribute, Page page, Map<Place, Page> pages) {
    pages.put(new Place(Clusters.Applications.KIND, attribute), page);
  }

  private static Set<Place> statements() {
    var places = new HashSet<Place>();
    of(
        Schema.CLUSTER,
        places,
        Clusters.PRODUCT,
        Clusters.VERSION,
        Clusters.INITIAL_PEER,
        Clusters.EDITION,
        Clusters.CALL_CONTROL,
        Clusters.LICENSING,
        Clusters.PURPOSE,
        Clusters.SINGLE_SIGN_ON,
        Clusters.ISOLATED,
        Clusters.BACKUP_OF,
        Clusters.FORMERLY,
        Clusters.AWAITING_RESET);
    // root's password is changed by root at the console, and no output of ours has root commands
    of(
        Schema.PEER,
        places,
        Clusters.VERSION,
        Clusters.EDITION,
        Peers.FQDN,
        Peers.SITE,
        Peers.PLATFORM,
        Peers.SERIAL_NUMBER,
        Peers.STATE,
        Peers.ROOT_PASSWORD,
        Clusters.FORMERLY,
        Peers.REPLACES,
        Peers.KEEP_CONFIGURATION);
    of(Clusters.Upgrade.KIND, places, Clusters.Upgrade.LAST, Clusters.Upgrade.IN_PROGRESS);
    for (Attribute<?> count : Clusters.REQUIRED_LICENSES.attributes()) {
      of(Clusters.REQUIRED_LICENSES, places, count);
      of(Peers.Licenses.CAPACITY, places, count);
      of(Peers.Licenses.KIND, places, count);
    }
    of(
        Peers.Certificate.KIND,
        places,
        Peers.Certificate.ISSUER,
        Peers.Certificate.VALID_FROM,
        Peers.Certificate.VALID_UNTIL);
    of(Peers.StaticRoute.KIND, places, Peers.StaticRoute.LOCAL);
    of(
        Peers.Backup.KIND,
        places,
        Peers.Backup.FILE,
        Peers.Backup.VERSION,
        Peers.Backup.SERIAL_NUMBER);
    // typed on the command line alone
    of(Peers.SETTING, places, Peers.SETTING_VALUE);
    for (BlockKind zone :
        List.of(
            CallRouting.NEIGHBOR_ZONE,
            CallRouting.TRAVERSAL_CLIENT_ZONE,
            CallRouting.TRAVERSAL_SERVER_ZONE,
            CallRouting.DNS_ZONE,
            CallRouting.ENUM_ZONE)) {
      // no source shows a description on a zone
      of(zone, places, CallRouting.DESCRIPTION, CallRouting.INDEX);
    }
    of(CallRouting.NEIGHBOR_ZONE, places, CallRouting.PEER_ADDRESSES);
    of(CallRouting.TRAVERSAL_CLIENT_ZONE, places, CallRouting.PEER_ADDRESSES);
    // it waits for the other side, and takes no addresses
    of(
        CallRouting.TRAVERSAL_SERVER_ZONE,
        places,
        CallRouting.CLUSTER,
        CallRouting.SYSTEM,
        CallRouting.PEERS);
    of(
        CallRouting.PolicyService.KIND,
        places,
        CallRouting.PolicyService.PEER_ADDRESSES,
        CallRouting.INDEX);
    of(CallRouting.SearchRule.KIND, places, CallRouting.INDEX);
    of(CallRouting.Transform.KIND, places, CallRouting.INDEX);
    return places;
  }

  private static void of(BlockKind kind, Set<Place> places, Attribute<?>... attributes) {
    for (Attribute<?> attribute : attributes) {
      places.add(new Place(kind, attribute));
    }
  }

  /**
   * A field of a page.
   *
   * @param label as the page has it
   */
  public record Field(Page page, String label) {}

  private record Place(BlockKind kind, Attribute<?> attribute) {}
}
