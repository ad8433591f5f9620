package org.peerage.platform;

import static org.peerage.platform.Argument.mapped;
import static org.peerage.platform.Argument.number;
import static org.peerage.platform.Argument.onOff;
import static org.peerage.platform.Argument.text;
import static org.peerage.platform.Argument.words;
import static org.peerage.platform.Command.Part.IPV4_ADDRESS;
import static org.peerage.platform.Command.Part.IPV4_MASK;
import static org.peerage.platform.Command.Part.IPV6_ADDRESS;
import static org.peerage.platform.Command.confirmed;
import static org.peerage.platform.Command.documented;
import static org.peerage.platform.Sighting.DUMPS;
import static org.peerage.platform.Sighting.DUMPS_ABOUT_X7;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.util.List;
import org.peerage.schema.Availability;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Schema;

/** Addresses, interfaces, routes, DNS, time and quality of service. */
final class NetworkCommands {

  private static final Availability ALL_EXPRESSWAYS = Availability.on(EXPRESSWAY);

  /** Renamed between about X7 and X8; which release did it is not known. */
  private static final Availability SINCE_X8 = ALL_EXPRESSWAYS.and(VCS, ">=X8.1");

  private static final Availability UNTIL_X7 = Availability.EVERYWHERE.and(VCS, "<X8.1");
  private static final Availability BEFORE_X8_9 =
      Availability.EVERYWHERE.and(EXPRESSWAY, "<X8.9").and(VCS, "<X8.9");
  private static final Availability FROM_X8_9 =
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.9").and(VCS, ">=X8.9");
  private static final Availability FROM_X8_11 =
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.11").and(VCS, ">=X8.11");

  private NetworkCommands() {}

  static List<Command> rows() {
    return List.of(
        confirmed("SystemUnit Name", text(0, 50)).sets(Schema.PEER, Peers.SYSTEM_NAME),
        confirmed("SystemUnit Maintenance Mode", onOff()),
        confirmed("IP DNS Hostname", text(0, 63)).sets(Schema.PEER, Peers.HOST_NAME),
        confirmed("IP DNS Domain Name", text(0, 128)).sets(Schema.PEER, Peers.DOMAIN),
        documented("IP DNS SearchDomains", text(0, 1024)).on(FROM_X8_11),
        confirmed("IP DNS UseEphemeralPortRange", onOff()),
        documented("IP DNS MinPort", number(1024, 65535)),
        documented("IP DNS MaxPort", number(1024, 65535)),
        confirmed("DNS Server # Address", text(0, 39))
            .at(Index.position(5))
            .sets(Schema.PEER, Peers.DNS_SERVERS)
            .on(SINCE_X8),
        confirmed("DNS PerDomainServer # Address", text(0, 39)).at(Index.position(5)),
        confirmed("DNS PerDomainServer # Domain1", text(0, 39)).at(Index.position(5)),
        confirmed("DNS PerDomainServer # Domain2", text(0, 39)).at(Index.position(5)),
        confirmed("NTP Server # Address", text(0, 128))
            .at(Index.position(5))
            .sets(Schema.PEER, Peers.NTP)
            .on(SINCE_X8),
        Command.of("NTP Address", text(0, 128), DUMPS_ABOUT_X7)
            .sets(Schema.PEER, Peers.NTP)
            .on(UNTIL_X7),
        confirmed("TimeZone Name", text(0, 64)).sets(Schema.PEER, Peers.TIME_ZONE),
        confirmed("IPProtocol", mapped("both", "Both", "ipv4", "IPv4", "ipv6", "IPv6"))
            .sets(Schema.CLUSTER, Clusters.IP_PROTOCOL)
            .restarting(),
        documented("IP Gateway", text(7, 15))
            .sets(Schema.PEER, Peers.GATEWAY, IPV4_ADDRESS)
            .restarting(),
        documented("IP V6 Gateway", text(0, 39))
            .sets(Schema.PEER, Peers.GATEWAY, IPV6_ADDRESS)
            .restarting(),
        confirmed("IP External Interface", mapped("lan1", "LAN1", "lan2", "LAN2"))
            .sets(Schema.PEER, Peers.EXTERNAL_LAN_INTERFACE),
        confirmed("IP Ephemeral PortRange Start", number(1024, 65534)),
        confirmed("IP Ephemeral PortRange End", number(1024, 65534)),
        documented("IP RFC4821 Mode", words("Auto", "Enabled", "Disabled")).restarting(),
        Command.of("IP QoS Mode", words("None", "DiffServ"), DUMPS).on(BEFORE_X8_9),
        Command.of("IP QoS Value", number(0, 63), DUMPS).on(BEFORE_X8_9),
        confirmed("QoS Audio", number(0, 63)).restarting().on(FROM_X8_9),
        confirmed("QoS Video", number(0, 63)).restarting().on(FROM_X8_9),
        confirmed("QoS XMPP", number(0, 63)).restarting().on(FROM_X8_9),
        confirmed("QoS Signaling", number(0, 63)).restarting().on(FROM_X8_9),
        confirmed("IP Route # Address", text(0, 39))
            .at(Index.assigned(50))
            .names(Peers.StaticRoute.KIND),
        confirmed("IP Route # PrefixLength", number(0, 128))
            .at(Index.assigned(50))
            .names(Peers.StaticRoute.KIND),
        confirmed("IP Route # Gateway", text(0, 39))
            .at(Index.assigned(50))
            .sets(Peers.StaticRoute.KIND, Peers.StaticRoute.GATEWAY),
        confirmed("IP Route # Interface", Enumerations.ROUTE_INTERFACE)
            .at(Index.assigned(50))
            .sets(Peers.StaticRoute.KIND, Peers.StaticRoute.INTERFACE),
        confirmed("Ethernet # IP V4 Address", text(7, 15))
            .at(Index.LAN)
            .sets(Peers.LanInterface.LAN1, Peers.LanInterface.ADDRESS, IPV4_ADDRESS)
            .sets(Peers.LanInterface.LAN2, Peers.LanInterface.ADDRESS, IPV4_ADDRESS)
            .restarting(),
        confirmed("Ethernet # IP V4 SubnetMask", text(7, 15))
            .at(Index.LAN)
            .sets(Peers.LanInterface.LAN1, Peers.LanInterface.ADDRESS, IPV4_MASK)
            .sets(Peers.LanInterface.LAN2, Peers.LanInterface.ADDRESS, IPV4_MASK)
            .restarting(),
        confirmed("Ethernet # IP V4 StaticNAT Mode", onOff())
            .at(Index.LAN)
            .follows(Peers.LanInterface.LAN1, Peers.LanInterface.STATIC_NAT, "On")
            .follows(Peers.LanInterface.LAN2, Peers.LanInterface.STATIC_NAT, "On")
            .restarting(),
        confirmed("Ethernet # IP V4 StaticNAT Address", text(7, 15))
            .at(Index.LAN)
            .sets(Peers.LanInterface.LAN1, Peers.LanInterface.STATIC_NAT)
            .sets(Peers.LanInterface.LAN2, Peers.LanInterface.STATIC_NAT)
            .restarting(),
        documented("Ethernet # IP V6 Address", text(0, 39))
            .at(Index.LAN)
            .sets(Peers.LanInterface.LAN1, Peers.LanInterface.ADDRESS, IPV6_ADDRESS)
            .sets(Peers.LanInterface.LAN2, Peers.LanInterface.ADDRESS, IPV6_ADDRESS)
            .restarting(),
        confirmed(
                "Ethernet # Speed",
                mapped(
                    "auto",
                    "Auto",
                    "10half",
                    "10half",
                    "10full",
                    "10full",
                    "100half",
                    "100half",
                    "100full",
                    "100full",
                    "1000full",
                    "1000full"))
            .at(Index.LAN)
            .sets(Schema.PEER, Peers.ETHERNET_SPEED)
            .restarting());
  }
}
