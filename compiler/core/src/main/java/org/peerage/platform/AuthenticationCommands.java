package org.peerage.platform;

import static org.peerage.platform.Argument.anything;
import static org.peerage.platform.Argument.mapped;
import static org.peerage.platform.Argument.number;
import static org.peerage.platform.Argument.onOff;
import static org.peerage.platform.Argument.text;
import static org.peerage.platform.Argument.words;
import static org.peerage.platform.Command.confirmed;
import static org.peerage.platform.Sighting.DUMPS;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.util.List;
import org.peerage.schema.Availability;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Schema;

/** Accounts, Active Directory, LDAP, passwords and certificates of administrators. */
final class AuthenticationCommands {

  /** Absent from the complete reference of X15.0, so not taken for any later release either. */
  private static final Availability OF_X8 =
      Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.1 <=X8.11").and(VCS, ">=X8.1 <=X8.11");

  private AuthenticationCommands() {}

  static List<Command> rows() {
    return List.of(
        confirmed("Authentication UserName", text(0, 128)),
        confirmed("Authentication Password", text(0, 128)),
        account("Name", text(0, 128)),
        account("Password", text(0, 1024)),
        account("AccessAPI", onOff()),
        account("AccessWeb", onOff()),
        account("Enabled", onOff()),
        confirmed("Authentication ADS Mode", onOff())
            .sets(Clusters.ActiveDirectory.KIND, Clusters.ActiveDirectory.MODE),
        confirmed("Authentication ADS ADDomain", text(0, 255))
            .sets(Clusters.ActiveDirectory.KIND, Clusters.ActiveDirectory.DOMAIN),
        confirmed("Authentication ADS Workgroup", text(0, 15))
            .sets(Clusters.ActiveDirectory.KIND, Clusters.ActiveDirectory.WORKGROUP),
        confirmed("Authentication ADS MachineName", text(0, 15))
            .sets(Peers.ActiveDirectory.KIND, Peers.ActiveDirectory.NETBIOS_MACHINE_NAME),
        confirmed("Authentication ADS DC # Address", text(0, 39)).at(Index.position(5)),
        confirmed("Authentication ADS KDC # Address", text(0, 39)).at(Index.position(5)),
        confirmed("Authentication ADS KDC # Port", number(1, 65535)).at(Index.position(5)),
        confirmed("Authentication ADS Clockskew", number(1, 65535)),
        confirmed("Authentication ADS Encryption", words("Off", "TLS")),
        confirmed("Authentication ADS SPNEGO", words("Enabled", "Disabled")),
        confirmed("Authentication ADS SecureChannel", words("Auto", "Enabled", "Disabled")),
        confirmed("Authentication ADS MachinePassword Refresh", onOff()),
        confirmed("Authentication ADS CipherSuite", text(1, 2048)),
        confirmed("Authentication H350 Mode", onOff()),
        confirmed("Authentication H350 LdapServerAddress", text(0, 256)),
        confirmed(
            "Authentication H350 LdapServerAddressResolution",
            words("AddressRecord", "ServiceRecord")),
        confirmed("Authentication H350 LdapServerPort", number(1, 65535)),
        confirmed("Authentication H350 LdapEncryption", words("Off", "TLS")),
        confirmed("Authentication H350 BindUserDn", anything()),
        confirmed("Authentication H350 BindUserName", anything()),
        confirmed("Authentication H350 BindPassword", text(0, 60)),
        confirmed("Authentication H350 BindSaslMode", anything()),
        confirmed("Authentication H350 DirectoryBaseDn", anything()),
        confirmed("Authentication LDAP AliasOrigin", words("LDAP", "Endpoint", "Combined")),
        confirmed("Authentication StrictPassword Enabled", onOff()),
        confirmed("Authentication StrictPassword MinimumLength", number(6, 255)),
        confirmed("Authentication StrictPassword MinimumDigits", number(0, 255)),
        confirmed("Authentication StrictPassword MinimumUpperCase", number(0, 255)),
        confirmed("Authentication StrictPassword MinimumLowerCase", number(0, 255)),
        confirmed("Authentication StrictPassword MinimumOther", number(0, 255)),
        confirmed("Authentication StrictPassword MinimumClasses", number(0, 4)),
        confirmed("Authentication StrictPassword MaximumConsecutiveRepeated", number(0, 255)),
        confirmed(
            "Authentication Certificate Mode",
            words("NotRequired", "Validation", "Authentication")),
        confirmed("Authentication Certificate Crlcheck", words("None", "Peer", "All")),
        confirmed("Authentication Certificate Crlinaccessible", words("Ignore", "Fail")),
        confirmed(
                "Login Source Admin",
                mapped("local-only", "LocalOnly", "remote-only", "RemoteOnly", "both", "Both"))
            .sets(Schema.CLUSTER, Clusters.LOGIN_SOURCE),
        Command.of("Login Source User", anything(), DUMPS).on(OF_X8),
        confirmed("Login Remote LDAP Server Address", text(0, 128))
            .sets(Clusters.Ldap.KIND, Clusters.Ldap.SERVER),
        confirmed("Login Remote LDAP Server Port", number(1, 65535)),
        confirmed("Login Remote LDAP Server FQDNResolution", anything()),
        confirmed("Login Remote LDAP Encryption", anything()),
        confirmed("Login Remote LDAP SASL", anything()),
        confirmed("Login Remote LDAP CRLCheck", anything()),
        confirmed("Login Remote LDAP BaseDN Accounts", text(0, 255))
            .sets(Clusters.Ldap.KIND, Clusters.Ldap.BASE_DN),
        confirmed("Login Remote LDAP BaseDN Groups", text(0, 255)),
        confirmed("Login Remote LDAP VCS BindDN", text(0, 255)),
        confirmed("Login Remote LDAP VCS BindUsername", text(0, 255)),
        confirmed("Login Remote LDAP VCS BindPassword", text(0, 60)));
  }

  private static Command account(String field, Argument argument) {
    return confirmed("Authentication Account Admin Account # " + field, argument)
        .at(Index.assigned(9999));
  }
}
