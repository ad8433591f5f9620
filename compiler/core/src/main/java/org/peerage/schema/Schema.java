package org.peerage.schema;

import java.util.List;
import java.util.Optional;

/** The whole table: every block that may stand in a file, and all that stands in those. */
public final class Schema {

  public static final BlockKind PEER =
      BlockKind.of(
              "peer",
              "peer",
              "One appliance; the order of declaration is that of the Peer N address fields.")
          .labels(Types.LABEL)
          .with(
              Clusters.VERSION,
              Clusters.NAME,
              Clusters.PRIMARY,
              Clusters.PEERS,
              Clusters.IP_VERSION,
              Clusters.TLS,
              Clusters.PRE_SHARED_KEY,
              Clusters.EDITION,
              Peers.SYSTEM_NAME,
              Peers.HOST_NAME,
              Peers.DOMAIN,
              Peers.FQDN,
              Peers.PEER_ADDRESS,
              Peers.SITE,
              Peers.PLATFORM,
              Peers.SERIAL_NUMBER,
              Peers.STATE,
              Peers.ETHERNET_SPEED,
              Peers.GATEWAY,
              Peers.EXTERNAL_LAN_INTERFACE,
              Peers.ADDITIONAL_ADDRESSES,
              Peers.DNS_SERVERS,
              Peers.NTP,
              Peers.TIME_ZONE,
              Peers.LOG_LEVEL,
              Peers.ROOT_PASSWORD,
              Peers.RELEASE_KEY,
              Peers.TRUSTED_CAS,
              Peers.TRUSTED_CA_FILE,
              Clusters.FORMERLY,
              Peers.REPLACES,
              Peers.KEEP_CONFIGURATION)
          .holding(
              Clusters.H323.KIND,
              Peers.LanInterface.LAN1,
              Peers.LanInterface.LAN2,
              Peers.OptionKeys.KIND,
              Peers.Licenses.KIND,
              Peers.Licenses.CAPACITY,
              Peers.Certificate.KIND,
              Peers.Access.KIND,
              Peers.Snmp.KIND,
              Peers.Syslog.KIND,
              Peers.StaticRoute.KIND,
              Peers.FirewallRule.KIND,
              Peers.ActiveDirectory.KIND,
              Peers.Backup.KIND,
              Conferencing.PEER_LOCATION,
              Peers.SETTING);

  public static final BlockKind CLUSTER =
      BlockKind.of(
              "cluster",
              "cluster",
              "An Expressway-C or E, VCS Control or Expressway, or Conductor cluster; a stand-alone"
                  + " system is a cluster of one.")
          .labels(Types.LABEL)
          .with(
              Clusters.PRODUCT,
              Clusters.VERSION,
              Clusters.NAME,
              Clusters.PRIMARY,
              Clusters.INITIAL_PEER,
              Clusters.PEERS,
              Clusters.IP_VERSION,
              Clusters.IP_PROTOCOL,
              Clusters.TLS,
              Clusters.PEER_ADDRESSES,
              Clusters.ADDRESS_MAPPING,
              Clusters.PRE_SHARED_KEY,
              Clusters.EDITION,
              Clusters.CALL_CONTROL,
              Clusters.LICENSING,
              Clusters.CALL_SIGNALING_OPTIMIZATION,
              Clusters.PURPOSE,
              Clusters.SINGLE_SIGN_ON,
              Clusters.ISOLATED,
              Clusters.SIP_DOMAINS,
              Clusters.ADMIN_PASSWORD,
              Clusters.LOGIN_SOURCE,
              Clusters.BACKUP_OF,
              Clusters.FORMERLY,
              Clusters.AWAITING_RESET)
          .requiring(Clusters.PRODUCT)
          .holding(
              PEER,
              Clusters.H323.KIND,
              Clusters.Sip.KIND,
              Clusters.Applications.KIND,
              Clusters.ExternalManager.KIND,
              Clusters.Ldap.KIND,
              Clusters.ActiveDirectory.KIND,
              Clusters.REQUIRED_LICENSES,
              Clusters.Upgrade.KIND,
              CallRouting.NEIGHBOR_ZONE,
              CallRouting.TRAVERSAL_CLIENT_ZONE,
              CallRouting.TRAVERSAL_SERVER_ZONE,
              CallRouting.DNS_ZONE,
              CallRouting.ENUM_ZONE,
              CallRouting.PolicyService.KIND,
              CallRouting.SearchRule.KIND,
              CallRouting.Transform.KIND,
              Conferencing.LOCATION,
              Conferencing.ConferenceBridge.KIND,
              Peers.SETTING);

  /** The blocks that may stand in a file. */
  public static final List<BlockKind> FILE =
      List.of(
          CLUSTER,
          Surroundings.Site.KIND,
          Surroundings.Link.KIND,
          Surroundings.Firewall.KIND,
          Surroundings.System.KIND,
          Surroundings.Endpoints.KIND,
          Dns.ZONE,
          Dns.ENUM,
          Dns.REVERSE);

  private Schema() {}

  /** The kind of block of that name that may stand in a file. */
  public static Optional<BlockKind> block(String name) {
    for (BlockKind kind : FILE) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
