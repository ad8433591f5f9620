package org.peerage.platform;

import static org.peerage.platform.Action.Parameter.optional;
import static org.peerage.platform.Action.Parameter.required;
import static org.peerage.platform.Argument.anything;
import static org.peerage.platform.Argument.number;
import static org.peerage.platform.Argument.onOff;
import static org.peerage.platform.Argument.text;
import static org.peerage.platform.Argument.words;
import static org.peerage.platform.Sighting.GUIDE_X14_0;
import static org.peerage.platform.Sighting.GUIDE_X14_2;
import static org.peerage.platform.Sighting.GUIDE_X15_4;
import static org.peerage.platform.Sighting.GUIDE_X3;
import static org.peerage.platform.Sighting.GUIDE_X4;
import static org.peerage.platform.Sighting.GUIDE_X5_1;
import static org.peerage.platform.Sighting.GUIDE_X8_9;
import static org.peerage.platform.Sighting.LAB_X8_8;
import static org.peerage.platform.Sighting.REFERENCE;
import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.util.List;
import org.peerage.schema.Availability;

/**
 * The {@code xCommand} rows whose form a document shows; runbooks write some of them.
 *
 * <p>Guides print the names joined up to X15.4; only the table of X15.0 prints them with blanks.
 * The joined form is written for every version. A name that no document prints joined is in no
 * script: what it does is done on its page.
 */
public final class Actions {

  private static final Argument HOST = text(1, 128);

  /**
   * Resets shared settings to their defaults. Level 2 also removes LDAP authentication of
   * administrators: know the password of the web administrator before.
   *
   * <p>Plural, as the command reference has it; the cluster guide prints DefaultValueSet, which no
   * appliance knows [EXP-ADD-037, EXP-ADD-039].
   */
  public static final Action DEFAULT_VALUES_SET =
      Action.of("DefaultValuesSet", Sighting.CONTENTS_X6, REFERENCE)
          .taking(required("Level", number(1, 3)));

  /**
   * Restores the links between Default Subzone, Traversal Subzone and Default Zone [EXP-ADD-038].
   */
  public static final Action DEFAULT_LINKS_ADD =
      Action.of("DefaultLinksAdd", GUIDE_X8_9, GUIDE_X14_2, REFERENCE);

  /**
   * Deletes the configuration of a subordinate and pulls that of the primary. Never on the primary:
   * the cluster would lose its configuration [EXP-ALARM-009].
   */
  public static final Action FORCE_CONFIG_UPDATE =
      Action.of("ForceConfigUpdate", GUIDE_X8_9, GUIDE_X14_0, GUIDE_X15_4, REFERENCE);

  /** Renews the system key of a peer. */
  public static final Action FORCE_SYSTEM_KEY_UPDATE =
      Action.of("ForceSystemKeyUpdate", GUIDE_X14_0, GUIDE_X15_4)
          .on(Availability.EVERYWHERE.and(EXPRESSWAY, ">=X14.0"));

  /**
   * Restarts the application without rebooting; calls and registrations of the unit drop. X5 and X6
   * may know only {@code Boot}.
   */
  public static final Action RESTART =
      Action.of("Restart", REFERENCE).on(Availability.on(EXPRESSWAY).and(VCS, ">=X7"));

  /** Reboots the unit; calls and registrations of it drop. */
  public static final Action BOOT = Action.of("Boot", REFERENCE);

  /** Switches the second interface on, which a definition with LAN 2 takes for granted. */
  public static final Action NETWORK_INTERFACE =
      Action.of("NetworkInterface", REFERENCE)
          .taking(required("DualInterfaces", words("enable", "disable", "status")));

  /** Installs an option key; some act only after a restart [EXP-PRE-018]. */
  public static final Action OPTION_KEY_ADD =
      Action.of("OptionKeyAdd", LAB_X8_8, REFERENCE).taking(required("Key", text(0, 90)));

  public static final Action ROUTE_ADD =
      Action.of("RouteAdd", Sighting.REFERENCE_SPACED)
          .taking(
              required("Address", text(1, 39)),
              required("PrefixLength", number(1, 128)),
              required("Gateway", text(1, 39)),
              optional("Interface", Enumerations.ROUTE_INTERFACE));

  public static final Action DOMAIN_ADD =
      Action.of("DomainAdd", Sighting.REFERENCE_SPACED).taking(required("Name", HOST));

  public static final Action REMOTE_SYSLOG_ADD =
      Action.of("RemoteSyslogAdd", Sighting.REFERENCE_SPACED)
          .taking(
              required("Address", HOST),
              optional("Crlcheck", onOff()),
              optional("Format", Enumerations.SYSLOG_FORMAT),
              optional("Loglevel", Enumerations.SYSLOG_LEVEL),
              optional("Mode", Enumerations.SYSLOG_MODE),
              optional("Port", number(1, 65535)),
              optional("Transport", Enumerations.SYSLOG_TRANSPORT));

  /** Takes the next free row, which it does not tell: further settings are typed on the page. */
  public static final Action ZONE_ADD =
      Action.of("ZoneAdd", GUIDE_X3, REFERENCE)
          .taking(
              required("ZoneName", text(1, 50)),
              required(
                  "Type", words("Neighbor", "TraversalClient", "TraversalServer", "ENUM", "DNS")));

  public static final Action SEARCH_RULE_ADD =
      Action.of("SearchRuleAdd", Sighting.REFERENCE_SPACED)
          .taking(
              required("Name", text(0, 50)),
              optional("ZoneName", text(0, 50)),
              optional("Description", text(0, 64)));

  public static final Action TRANSFORM_ADD =
      Action.of("TransformAdd", GUIDE_X3, GUIDE_X4, GUIDE_X5_1, REFERENCE)
          .taking(
              required("Pattern", text(1, 60)),
              optional("Type", Enumerations.PATTERN_TYPE),
              optional("Behavior", Enumerations.TRANSFORM_BEHAVIOR),
              optional("Replace", text(0, 60)),
              optional("Priority", number(1, 65534)),
              optional("Description", text(0, 64)),
              optional("State", Enumerations.STATE));

  /** Takes one server; the others are set in its row afterwards. */
  public static final Action POLICY_SERVICE_ADD =
      Action.of("PolicyServiceAdd", Sighting.REFERENCE_SPACED)
          .taking(
              required("Name", text(0, 50)),
              optional("Description", text(0, 64)),
              optional("Protocol", Enumerations.HTTP_PROTOCOL),
              optional("Verify", onOff()),
              optional("CRLCheck", onOff()),
              optional("Address", text(0, 128)),
              optional("Path", text(0, 255)),
              optional("StatusPath", text(0, 255)),
              optional("UserName", text(0, 30)),
              optional("Password", text(0, 30)),
              optional("DefaultCPL", text(0, 255)));

  /** Maps the name of a peer to its private address. */
  public static final Action CLUSTER_ADDRESS_MAPPING_ADD =
      Action.of("ClusterAddressMappingAdd", Sighting.REFERENCE_SPACED)
          .taking(required("Fqdn", anything()), required("IpAddress", anything()))
          .on(Availability.EVERYWHERE.and(EXPRESSWAY, ">=X8.9.2").and(VCS, ">=X8.9.2"));

  private Actions() {}

  /** Every row. */
  public static List<Action> all() {
    return List.of(
        DEFAULT_VALUES_SET,
        DEFAULT_LINKS_ADD,
        FORCE_CONFIG_UPDATE,
        FORCE_SYSTEM_KEY_UPDATE,
        RESTART,
        BOOT,
        NETWORK_INTERFACE,
        OPTION_KEY_ADD,
        ROUTE_ADD,
        DOMAIN_ADD,
        REMOTE_SYSLOG_ADD,
        ZONE_ADD,
        SEARCH_RULE_ADD,
        TRANSFORM_ADD,
        POLICY_SERVICE_ADD,
        CLUSTER_ADDRESS_MAPPING_ADD);
  }
}
