package org.peerage.platform;

import static org.peerage.platform.Argument.anything;
import static org.peerage.platform.Argument.number;
import static org.peerage.platform.Argument.onOff;
import static org.peerage.platform.Argument.seconds;
import static org.peerage.platform.Argument.text;
import static org.peerage.platform.Argument.words;
import static org.peerage.platform.Command.confirmed;
import static org.peerage.platform.Command.documented;
import static org.peerage.platform.Sighting.CHANGES_X15_5;
import static org.peerage.platform.Sighting.CLIENT_EKU;
import static org.peerage.platform.Sighting.DUMPS;
import static org.peerage.platform.Sighting.GUIDE_VCS_X8;
import static org.peerage.platform.Sighting.GUIDE_X15_3;
import static org.peerage.platform.Sighting.REFERENCE;
import static org.peerage.platform.Sighting.RELEASE_NOTES_X14_0_7;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.util.List;
import org.peerage.schema.Availability;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Schema;

/** SNMP, logging, external manager, access, option keys and the rest of managing a unit. */
final class ManagementCommands {

  private static final String SNMP_MODE =
      "no source says which of the three modes each word of the page turns on";

  private static final Availability FROM_X8_11 =
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.11").and(VCS, ">=X8.11");
  private static final Availability FROM_X12_6 = Availability.EVERYWHERE.and(EXPRESSWAY, ">=X12.6");
  private static final Availability FROM_X15_2 = Availability.EVERYWHERE.and(EXPRESSWAY, ">=X15.2");
  private static final Availability FROM_X15_0 = Availability.EVERYWHERE.and(EXPRESSWAY, ">=X15.0");

  private static final Availability BEFORE_X15_0 = Availability.on(VCS).and(EXPRESSWAY, "<X15.0");

  /** Absent from the complete reference of X15.0, so not taken for any later release either. */
  private static final Availability OF_X8 =
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.1 <=X8.11").and(VCS, ">=X8.1 <=X8.11");

  private ManagementCommands() {}

  static List<Command> rows() {
    return List.of(
        confirmed("SNMP CommunityName", text(0, 16))
            .sets(Peers.Snmp.KIND, Peers.Snmp.COMMUNITY_NAME),
        confirmed("SNMP SystemContact", text(0, 70)).sets(Peers.Snmp.KIND, Peers.Snmp.CONTACT),
        confirmed("SNMP SystemLocation", text(0, 70)).sets(Peers.Snmp.KIND, Peers.Snmp.LOCATION),
        documented("SNMP V1Mode", onOff()).sets(Peers.Snmp.KIND, Peers.Snmp.MODE).byHand(SNMP_MODE),
        confirmed("SNMP V2cMode", onOff()).sets(Peers.Snmp.KIND, Peers.Snmp.MODE).byHand(SNMP_MODE),
        confirmed("SNMP V3Mode", onOff()).sets(Peers.Snmp.KIND, Peers.Snmp.MODE).byHand(SNMP_MODE),
        confirmed("SNMP V3AuthenticationMode", onOff()),
        confirmed("SNMP V3AuthenticationPassword", text(8, 215)),
        confirmed("SNMP V3PrivacyMode", onOff()),
        confirmed("SNMP V3PrivacyPassword", text(8, 215)),
        confirmed("SNMP V3PrivacyType", words("AES")),
        confirmed("SNMP V3UserName", text(0, 70)),
        Command.of("SNMP V3AuthenticationType", anything(), DUMPS).on(OF_X8),
        Command.of("SNMP SystemDescription", anything(), DUMPS).on(OF_X8),
        documented("Log Level", number(1, 4)).sets(Schema.PEER, Peers.LOG_LEVEL),
        documented("Log CDR Service", words("off", "serviceonly", "serviceandlogging")),
        documented("Log MediaStats Logging", onOff()),
        documented("Log SystemMetrics Mode", onOff()),
        documented("Log SystemMetrics Interval", seconds(30, 600)),
        documented("Log SystemMetrics Network Address", text(0, 1024)),
        documented("Log SystemMetrics Network Port", number(1, 65535)),
        documented(
                "Logger Network # Level", words("FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"))
            .at(Index.assigned(9999)),
        documented("Remote Syslog # Address", text(0, 128))
            .at(Index.position(4))
            .names(Peers.Syslog.KIND),
        documented("Remote Syslog # Crlcheck", onOff()).at(Index.position(4)),
        documented("Remote Syslog # Format", Enumerations.SYSLOG_FORMAT)
            .at(Index.position(4))
            .sets(Peers.Syslog.KIND, Peers.Syslog.FORMAT),
        documented("Remote Syslog # Loglevel", Enumerations.SYSLOG_LEVEL)
            .at(Index.position(4))
            .sets(Peers.Syslog.KIND, Peers.Syslog.LEVEL),
        // The other modes fix port, transport and format (Expressway administrator guide X8,
        // Publishing Logs to Remote Syslog Servers), so what is declared would not count in them.
        documented("Remote Syslog # Mode", Enumerations.SYSLOG_MODE)
            .at(Index.position(4))
            .types(Peers.Syslog.KIND, "user_defined"),
        documented("Remote Syslog # Port", number(1, 65535))
            .at(Index.position(4))
            .sets(Peers.Syslog.KIND, Peers.Syslog.PORT),
        documented("Remote Syslog # Transport", Enumerations.SYSLOG_TRANSPORT)
            .at(Index.position(4))
            .sets(Peers.Syslog.KIND, Peers.Syslog.TRANSPORT),
        confirmed("ExternalManager Address", text(0, 128))
            .sets(Clusters.ExternalManager.KIND, Clusters.ExternalManager.SYSTEM),
        confirmed("ExternalManager Path", text(0, 255))
            .sets(Clusters.ExternalManager.KIND, Clusters.ExternalManager.PATH),
        confirmed("ExternalManager Protocol", Enumerations.HTTP_PROTOCOL)
            .sets(Clusters.ExternalManager.KIND, Clusters.ExternalManager.PROTOCOL),
        confirmed("ExternalManager Server Certificate Verification Mode", onOff())
            .sets(Clusters.ExternalManager.KIND, Clusters.ExternalManager.CERTIFICATE_VERIFICATION),
        documented("Administration HTTP Mode", onOff())
            .sets(Peers.Access.KIND, Peers.Access.HTTP_REDIRECT)
            .restarting()
            .byHand("no source says that this is the redirect of HTTP requests to HTTPS"),
        confirmed("Administration HTTPS Mode", onOff())
            .sets(Peers.Access.KIND, Peers.Access.HTTPS)
            .restarting(),
        confirmed("Administration SSH Mode", onOff())
            .sets(Peers.Access.KIND, Peers.Access.SSH)
            .restarting(),
        Command.of("Administration LCDPanel Mode", onOff(), REFERENCE, GUIDE_VCS_X8)
            .sets(Peers.Access.KIND, Peers.Access.LCD_PANEL),
        Command.of("Administration SerialConsole Mode", onOff(), DUMPS)
            .sets(Peers.Access.KIND, Peers.Access.SERIAL_CONSOLE)
            .restarting()
            .on(OF_X8),
        Command.of("Administration DeviceProvisioning", onOff(), REFERENCE, GUIDE_X15_3)
            .sets(Clusters.Applications.KIND, Clusters.Applications.DEVICE_PROVISIONING)
            .on(FROM_X8_11),
        Command.of("DiscoveryProtection Mode", anything(), DUMPS).on(OF_X8),
        confirmed("Management Interface HstsMode", onOff()).restarting(),
        documented("Management Interface Port", number(1, 65535)).on(FROM_X15_0),
        documented("Management Interface Port", number(1, 65535))
            .on(BEFORE_X15_0)
            .byHand("no source says which release brought it"),
        confirmed("Management Session InactivityTimeout", number(0, 65535)),
        confirmed("Management Session MaxConcurrentSessionsTotal", number(0, 65535)),
        confirmed("Management Session MaxConcurrentSessionsUser", number(0, 65535)),
        documented("ResourceUsage Warning Activation Level", number(0, 100)),
        documented("ErrorReport Mode", onOff()),
        documented("ErrorReport Url", text(0, 128)),
        documented("ErrorReport Contact", text(0, 128)),
        documented("ErrorReport Proxy", text(0, 128)),
        documented("ErrorReport CoreDump", onOff()),
        documented("Alarm Notification SMTP Mode", onOff()).on(FROM_X12_6),
        alarmDestination("Alert"),
        alarmDestination("Critical"),
        alarmDestination("Debug"),
        alarmDestination("Emergency"),
        alarmDestination("Error"),
        alarmDestination("Info"),
        alarmDestination("Notice"),
        alarmDestination("Warning"),
        documented("Language Default", text(0, 128)),
        documented("Security CSRFProtection Status", words("Enabled", "Disabled")).on(FROM_X15_0),
        documented("SIP Advanced SipTlsDhKeySize", words("1024", "2048", "3072")).restarting(),
        Command.of("SIP Advanced BibInviteDelay", number(1, 5000), RELEASE_NOTES_X14_0_7)
            .on(Availability.EVERYWHERE.and(EXPRESSWAY, ">=X14.0.7")),
        Command.of("MRACookieConfig Httponly", anything(), CHANGES_X15_5).on(FROM_X15_2),
        Command.of("MRACookieConfig Expiry", anything(), CHANGES_X15_5).on(FROM_X15_2),
        Command.of("XCP TLS Certificate CVS EnableServerEkuUpload", onOff(), CLIENT_EKU)
            .on(Availability.EVERYWHERE.and(EXPRESSWAY, ">=X15.4 <=X15.4")),
        documented("license smart transport", words("direct", "satellite")).on(FROM_X12_6),
        documented("license smart url", anything()).on(FROM_X12_6),
        documented("Option # Key", text(0, 90))
            .at(Index.assigned(64))
            .names(Peers.OptionKeys.KIND));
  }

  private static Command alarmDestination(String severity) {
    return documented("Alarm Notification Email Destination " + severity, text(0, 254))
        .on(FROM_X12_6);
  }
}
