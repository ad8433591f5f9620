package org.peerage.platform;

import static org.peerage.platform.Argument.anything;
import static org.peerage.platform.Argument.mapped;
import static org.peerage.platform.Argument.number;
import static org.peerage.platform.Argument.onOff;
import static org.peerage.platform.Argument.seconds;
import static org.peerage.platform.Argument.text;
import static org.peerage.platform.Argument.words;
import static org.peerage.platform.Command.confirmed;
import static org.peerage.platform.Command.documented;
import static org.peerage.platform.Sighting.DUMPS;
import static org.peerage.platform.Sighting.DUMPS_ABOUT_X7;
import static org.peerage.platform.Sighting.GUIDE_X3;
import static org.peerage.platform.Sighting.GUIDE_X4;
import static org.peerage.platform.Sighting.REFERENCE;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.util.List;
import org.peerage.schema.Availability;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Schema;

/** H.323, SIP, call handling, bandwidth, registrations and transforms. */
final class ProtocolCommands {

  private static final Availability SINCE_X8 = Availability.on(EXPRESSWAY).and(VCS, ">=X8.1");
  private static final Availability UNTIL_X7 = Availability.EVERYWHERE.and(VCS, "<X8.1");

  /** Absent from the complete reference of X15.0, so not taken for any later release either. */
  private static final Availability OF_X8 =
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.1 <=X8.11").and(VCS, ">=X8.1 <=X8.11");

  private static final String REFRESH =
      "X4 had SIP Registration ExpireDelta instead, and no source says until when";

  private ProtocolCommands() {}

  static List<Command> rows() {
    return List.of(
        confirmed("H323 Mode", onOff()).sets(Clusters.H323.KIND, Clusters.H323.MODE),
        gatekeeper("TimeToLive", seconds(60, 65534))
            .sets(Clusters.H323.KIND, Clusters.H323.TIME_TO_LIVE),
        gatekeeper("CallTimeToLive", seconds(60, 65534)),
        confirmed("H323 Gatekeeper AutoDiscovery Mode", onOff()),
        gatekeeper("Registration ConflictMode", words("Reject", "Overwrite")),
        gatekeeper("Registration UDP Port", number(1024, 65534))
            .sets(Clusters.H323.KIND, Clusters.H323.PORT),
        documented("H323 Gatekeeper Registration RIPAllRequests", onOff()),
        gatekeeper("CallSignaling TCP Port", number(1024, 65534))
            .sets(Clusters.H323.KIND, Clusters.H323.CALL_SIGNALING_PORT),
        gatekeeper("CallSignaling PortRange Start", number(1024, 65534)),
        gatekeeper("CallSignaling PortRange End", number(1024, 65534)),
        confirmed("H323 Gateway CallerId", words("IncludePrefix", "ExcludePrefix")),
        confirmed("SIP Mode", onOff()).sets(Clusters.Sip.KIND, Clusters.Sip.MODE),
        confirmed("SIP UDP Mode", onOff()).sets(Clusters.Sip.KIND, Clusters.Sip.UDP),
        confirmed("SIP TCP Mode", onOff()).sets(Clusters.Sip.KIND, Clusters.Sip.TCP),
        confirmed("SIP TLS Mode", onOff()).sets(Clusters.Sip.KIND, Clusters.Sip.TLS),
        confirmed("SIP UDP Port", number(1024, 65534))
            .sets(Clusters.Sip.KIND, Clusters.Sip.UDP_PORT),
        confirmed("SIP TCP Port", number(1024, 65534))
            .sets(Clusters.Sip.KIND, Clusters.Sip.TCP_PORT),
        confirmed("SIP TLS Port", number(1024, 65534))
            .sets(Clusters.Sip.KIND, Clusters.Sip.TLS_PORT),
        Command.of("SIP MTLS Mode", anything(), DUMPS).on(OF_X8),
        Command.of("SIP MTLS Port", anything(), DUMPS).on(OF_X8),
        confirmed("SIP TCP Outbound Port Start", number(1024, 65534)),
        confirmed("SIP TCP Outbound Port End", number(1024, 65534)),
        confirmed("SIP Session Refresh Value", seconds(90, 86400)),
        confirmed("SIP Session Refresh Minimum", seconds(90, 7200)),
        standardRefresh("Strategy", words("Maximum", "Variable")).on(SINCE_X8),
        standardRefresh("Minimum", seconds(30, 3600)).on(SINCE_X8),
        standardRefresh("Maximum", seconds(30, 7200)).on(SINCE_X8),
        standardRefresh("Strategy", words("Maximum", "Variable")).on(UNTIL_X7).byHand(REFRESH),
        standardRefresh("Minimum", seconds(30, 3600)).on(UNTIL_X7).byHand(REFRESH),
        standardRefresh("Maximum", seconds(30, 7200)).on(UNTIL_X7).byHand(REFRESH),
        confirmed("SIP Registration Outbound Refresh Strategy", words("Maximum", "Variable")),
        confirmed("SIP Registration Outbound Refresh Minimum", seconds(30, 3600)),
        confirmed("SIP Registration Outbound Refresh Maximum", seconds(30, 7200)),
        confirmed("SIP Registration Proxy Mode", words("Off", "ProxyToKnownOnly", "ProxyToAny")),
        confirmed("SIP Domain # Name", text(0, 128))
            .at(Index.assigned(200))
            .sets(Schema.CLUSTER, Clusters.SIP_DOMAINS)
            .on(SINCE_X8),
        Command.of("SIP Domains Domain # Name", text(0, 128), DUMPS_ABOUT_X7)
            .at(Index.assigned(200))
            .sets(Schema.CLUSTER, Clusters.SIP_DOMAINS)
            .on(UNTIL_X7),
        documented("SIP Domain # Sip", onOff()).at(Index.assigned(200)).on(SINCE_X8),
        documented("SIP Domain # Edge", onOff()).at(Index.assigned(200)).on(SINCE_X8),
        documented("SIP Domain # Authzone", text(0, 128)).at(Index.assigned(200)).on(SINCE_X8),
        domainDump("Edgesip"),
        domainDump("Edgexmpp"),
        domainDump("Edgejabberc"),
        domainDump("Xmppfederation"),
        Command.of("SIP Advanced SdpMaxSize", anything(), DUMPS).on(OF_X8),
        confirmed("Call Routed Mode", mapped("on", "Optimal", "off", "Always"))
            .sets(Schema.CLUSTER, Clusters.CALL_SIGNALING_OPTIMIZATION),
        confirmed("Call Loop Detection Mode", onOff()),
        confirmed("Call Services CallsToUnknownIPAddresses", words("Off", "Direct", "Indirect")),
        confirmed("Call Services Fallback Alias", text(0, 60)),
        confirmed("Interworking Mode", words("On", "Off", "RegisteredOnly")),
        transform("Pattern String", text(0, 60))
            .sets(CallRouting.Transform.KIND, CallRouting.SearchRule.PATTERN_STRING),
        transform("Pattern Replace", text(0, 60))
            .sets(CallRouting.Transform.KIND, CallRouting.SearchRule.REPLACE_STRING),
        transform("Pattern Type", Enumerations.PATTERN_TYPE)
            .sets(CallRouting.Transform.KIND, CallRouting.SearchRule.PATTERN_TYPE),
        transform("Pattern Behavior", Enumerations.TRANSFORM_BEHAVIOR)
            .sets(CallRouting.Transform.KIND, CallRouting.Transform.BEHAVIOR),
        transform("Priority", number(1, 65534))
            .sets(CallRouting.Transform.KIND, CallRouting.SearchRule.PRIORITY),
        transform("State", Enumerations.STATE)
            .sets(CallRouting.Transform.KIND, CallRouting.SearchRule.STATE),
        transform("Description", text(0, 64))
            .sets(CallRouting.Transform.KIND, CallRouting.DESCRIPTION),
        confirmed("Bandwidth Default", number(64, 65535)),
        confirmed("Bandwidth Downspeed PerCall Mode", onOff()),
        confirmed("Bandwidth Downspeed Total Mode", onOff()),
        link("Name"),
        link("Node1 Name"),
        link("Node2 Name"),
        link("Pipe1 Name"),
        link("Pipe2 Name"),
        pipe("Name"),
        pipe("Bandwidth Total Mode"),
        pipe("Bandwidth Total Limit"),
        pipe("Bandwidth PerCall Mode"),
        pipe("Bandwidth PerCall Limit"),
        confirmed(
            "Registration RestrictionPolicy Mode",
            words("None", "AllowList", "DenyList", "Directory", "PolicyService")));
  }

  /** Kept its name from X3 on. */
  private static Command gatekeeper(String path, Argument argument) {
    return Command.of("H323 Gatekeeper " + path, argument, REFERENCE, DUMPS, GUIDE_X4, GUIDE_X3);
  }

  private static Command standardRefresh(String path, Argument argument) {
    return confirmed("SIP Registration Standard Refresh " + path, argument);
  }

  private static Command transform(String path, Argument argument) {
    return confirmed("Transform # " + path, argument).at(Index.row(100));
  }

  private static Command domainDump(String field) {
    return Command.of("SIP Domain # " + field, anything(), DUMPS).at(Index.assigned(200)).on(OF_X8);
  }

  private static Command link(String path) {
    return confirmed("Bandwidth Link # " + path, anything()).at(Index.assigned(3000));
  }

  private static Command pipe(String path) {
    return confirmed("Bandwidth Pipe # " + path, anything()).at(Index.assigned(1000));
  }
}
