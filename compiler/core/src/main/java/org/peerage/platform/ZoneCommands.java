package org.peerage.platform;

import static org.peerage.platform.Argument.anything;
import static org.peerage.platform.Argument.mapped;
import static org.peerage.platform.Argument.number;
import static org.peerage.platform.Argument.onOff;
import static org.peerage.platform.Argument.text;
import static org.peerage.platform.Argument.words;
import static org.peerage.platform.Command.confirmed;
import static org.peerage.platform.Command.documented;
import static org.peerage.platform.Sighting.DUMPS_X8_10;
import static org.peerage.platform.Sighting.REFERENCE;
import static org.peerage.schema.CallRouting.AUTHENTICATION;
import static org.peerage.schema.CallRouting.DNS_SUFFIX;
import static org.peerage.schema.CallRouting.DNS_ZONE;
import static org.peerage.schema.CallRouting.ENUM_ZONE;
import static org.peerage.schema.CallRouting.H323_PORT;
import static org.peerage.schema.CallRouting.NEIGHBOR_ZONE;
import static org.peerage.schema.CallRouting.PASSWORD;
import static org.peerage.schema.CallRouting.PEERS;
import static org.peerage.schema.CallRouting.SIP_PORT;
import static org.peerage.schema.CallRouting.SYSTEM;
import static org.peerage.schema.CallRouting.TLS_VERIFY;
import static org.peerage.schema.CallRouting.TLS_VERIFY_SUBJECT_NAME;
import static org.peerage.schema.CallRouting.TRANSPORT;
import static org.peerage.schema.CallRouting.TRAVERSAL_CLIENT_ZONE;
import static org.peerage.schema.CallRouting.TRAVERSAL_SERVER_ZONE;
import static org.peerage.schema.CallRouting.USER;

import java.util.ArrayList;
import java.util.List;
import org.peerage.schema.CallRouting;

/** Zones. What of a traversal server zone no source spells out is typed on its page. */
final class ZoneCommands {

  private static final Index ZONE = Index.row(1000);
  private static final Argument PORT = number(1024, 65534);
  private static final Argument TRANSPORTS = mapped("udp", "UDP", "tcp", "TCP", "tls", "TLS");
  private static final Argument CREDENTIALS =
      mapped(
          "do-not-check-credentials", "DoNotCheckCredentials",
          "treat-as-authenticated", "TreatAsAuthenticated",
          "check-credentials", "CheckCredentials");

  private ZoneCommands() {}

  static List<Command> rows() {
    var rows = new ArrayList<Command>();
    rows.addAll(every());
    rows.addAll(neighbor());
    rows.addAll(traversalClient());
    rows.addAll(traversalServer());
    rows.addAll(dnsAndEnum());
    rows.addAll(builtIn());
    return rows;
  }

  private static List<Command> every() {
    return List.of(
        confirmed("Zones Zone # Name", text(1, 50))
            .at(ZONE)
            .names(NEIGHBOR_ZONE)
            .names(TRAVERSAL_CLIENT_ZONE)
            .names(TRAVERSAL_SERVER_ZONE)
            .names(DNS_ZONE)
            .names(ENUM_ZONE),
        confirmed(
                "Zones Zone # Type",
                words("Neighbor", "TraversalClient", "TraversalServer", "ENUM", "DNS"))
            .at(ZONE)
            .types(NEIGHBOR_ZONE, "Neighbor")
            .types(TRAVERSAL_CLIENT_ZONE, "TraversalClient")
            .types(TRAVERSAL_SERVER_ZONE, "TraversalServer")
            .types(DNS_ZONE, "DNS")
            .types(ENUM_ZONE, "ENUM"),
        documented("Zones Zone # HopCount", number(1, 255)).at(ZONE),
        documented("Zones Zone # H323 Mode", onOff()).at(ZONE),
        documented("Zones Zone # SIP Mode", onOff()).at(ZONE));
  }

  private static List<Command> neighbor() {
    return List.of(
        neighbor("Peer # Address", text(0, 128))
            .at(ZONE, Index.position(6))
            .sets(NEIGHBOR_ZONE, CallRouting.CLUSTER)
            .sets(NEIGHBOR_ZONE, SYSTEM)
            .sets(NEIGHBOR_ZONE, PEERS),
        neighbor("SIP Port", PORT).sets(NEIGHBOR_ZONE, SIP_PORT),
        neighbor("SIP Transport", TRANSPORTS).sets(NEIGHBOR_ZONE, TRANSPORT),
        neighbor("H323 Port", PORT).sets(NEIGHBOR_ZONE, H323_PORT),
        neighbor("H323 CallSignaling Port", PORT),
        neighbor("SIP TLS Verify Mode", onOff()).sets(NEIGHBOR_ZONE, TLS_VERIFY),
        neighbor("Authentication Mode", CREDENTIALS).sets(NEIGHBOR_ZONE, AUTHENTICATION),
        neighbor("SIP Authentication Trust Mode", onOff()),
        neighbor("Registrations", words("Allow", "Deny")),
        neighbor("Monitor", words("Yes", "No")),
        neighbor("SignalingRouting Mode", words("Auto", "Always")),
        neighbor(
            "ZoneProfile",
            words(
                "Default",
                "Custom",
                "CiscoUnifiedCommunicationsManager",
                "CiscoUnifiedCommunicationsManagerBFCP",
                "NortelCS1000",
                "NonRegisteringDevice",
                "LocalB2BUAService")),
        neighbor("SIP Media Encryption Mode", words("Off", "On", "BestEffort", "Auto")),
        neighbor("SIP B2BUA Refer Mode", words("Forward", "Terminate")),
        neighbor("SIP B2BUA Replaces Mode", words("Forward", "Terminate")),
        neighbor("SIP Multistream Mode", onOff()),
        neighbor("SIP Poison Mode", onOff()),
        neighbor("SRV MaxPeers", number(1, 30)));
  }

  private static List<Command> traversalClient() {
    return List.of(
        client("Peer # Address", text(0, 128))
            .at(ZONE, Index.position(6))
            .sets(TRAVERSAL_CLIENT_ZONE, CallRouting.CLUSTER)
            .sets(TRAVERSAL_CLIENT_ZONE, SYSTEM)
            .sets(TRAVERSAL_CLIENT_ZONE, PEERS),
        client("Authentication UserName", text(0, 128)).sets(TRAVERSAL_CLIENT_ZONE, USER),
        client("Authentication Password", text(0, 128)).sets(TRAVERSAL_CLIENT_ZONE, PASSWORD),
        client("SIP Port", PORT).sets(TRAVERSAL_CLIENT_ZONE, SIP_PORT),
        client("H323 Port", PORT).sets(TRAVERSAL_CLIENT_ZONE, H323_PORT),
        client("SIP Transport", mapped("tcp", "TCP", "tls", "TLS"))
            .sets(TRAVERSAL_CLIENT_ZONE, TRANSPORT),
        client("H323 Protocol", words("Assent", "H46018")),
        client("SIP Protocol", words("Assent", "TURN", "ICE")),
        client("RetryInterval", anything()),
        client("SIP TLS Verify Mode", onOff()).sets(TRAVERSAL_CLIENT_ZONE, TLS_VERIFY),
        client("Registrations", words("Allow", "Deny")));
  }

  private static List<Command> traversalServer() {
    return List.of(
        server("Authentication UserName", text(0, 128)).sets(TRAVERSAL_SERVER_ZONE, USER),
        server("SIP Port", PORT).sets(TRAVERSAL_SERVER_ZONE, SIP_PORT),
        server("H323 Port", PORT).sets(TRAVERSAL_SERVER_ZONE, H323_PORT),
        server("SIP TLS Verify Subject Name", text(0, 128))
            .sets(TRAVERSAL_SERVER_ZONE, TLS_VERIFY_SUBJECT_NAME),
        server("TCPProbe RetryInterval", anything()),
        server("TCPProbe RetryCount", anything()),
        server("TCPProbe KeepAliveInterval", anything()),
        server("UDPProbe RetryInterval", anything()),
        server("UDPProbe RetryCount", anything()),
        server("UDPProbe KeepAliveInterval", anything()));
  }

  private static List<Command> dnsAndEnum() {
    return List.of(
        documented("Zones Zone # ENUM DNSSuffix", text(0, 128))
            .at(ZONE)
            .sets(ENUM_ZONE, DNS_SUFFIX),
        dns("SIP TLS Verify Mode", onOff()).sets(DNS_ZONE, TLS_VERIFY),
        dns("SIP TLS Verify Subject Name", text(0, 128)).sets(DNS_ZONE, TLS_VERIFY_SUBJECT_NAME),
        dns("SIP Default Transport", TRANSPORTS).sets(DNS_ZONE, TRANSPORT),
        dns("IncludeAddressRecord", onOff()));
  }

  private static List<Command> builtIn() {
    return List.of(
        confirmed("Zones DefaultZone Authentication Mode", CREDENTIALS),
        confirmed(
            "Zones DefaultZone SIP Media Encryption Mode",
            words("Off", "On", "BestEffort", "Auto")),
        confirmed("Zones DefaultZone SIP TLS Verify Mode", onOff()));
  }

  private static Command neighbor(String path, Argument argument) {
    return at(documented("Zones Zone # Neighbor " + path, argument));
  }

  private static Command client(String path, Argument argument) {
    return at(Command.of("Zones Zone # TraversalClient " + path, argument, REFERENCE, DUMPS_X8_10));
  }

  private static Command server(String path, Argument argument) {
    return at(Command.of("Zones Zone # TraversalServer " + path, argument, REFERENCE, DUMPS_X8_10));
  }

  private static Command dns(String path, Argument argument) {
    return at(Command.of("Zones Zone # DNS " + path, argument, REFERENCE, DUMPS_X8_10));
  }

  private static Command at(Command command) {
    return command.path().indexOf('#') == command.path().lastIndexOf('#')
        ? command.at(ZONE)
        : command;
  }
}
