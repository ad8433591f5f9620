package org.peerage.platform;

import static org.peerage.platform.Action.Parameter.optional;
import static org.peerage.platform.Action.Parameter.required;
import static org.peerage.platform.Argument.mapped;
import static org.peerage.platform.Argument.number;
import static org.peerage.platform.Argument.text;
import static org.peerage.platform.Sighting.GUIDE_X14_0;
import static org.peerage.platform.Sighting.GUIDE_X14_2;
import static org.peerage.platform.Sighting.GUIDE_X15_4;
import static org.peerage.platform.Sighting.GUIDE_X8_9;
import static org.peerage.platform.Sighting.LAB_X8_8;
import static org.peerage.platform.Sighting.REFERENCE;
import static org.peerage.value.Product.Family.EXPRESSWAY;

import org.peerage.schema.Availability;

/** The {@code xCommand} rows that runbooks and scripts use. */
public final class Actions {

  /**
   * Plural, as the command reference has it; the cluster guide prints DefaultValueSet, which no
   * appliance knows [EXP-ADD-037, EXP-ADD-039].
   */
  public static final Action DEFAULT_VALUES_SET =
      Action.of("DefaultValuesSet", "resets shared settings to their defaults", REFERENCE)
          .taking(required("Level", number(1, 3)))
          .beware(
              "level 2 also removes LDAP authentication of administrators: know the password of the"
                  + " web administrator before you run it");

  public static final Action DEFAULT_LINKS_ADD =
      Action.of(
          "DefaultLinksAdd",
          "restores the links between Default Subzone, Traversal Subzone and Default Zone",
          GUIDE_X8_9,
          GUIDE_X14_2,
          REFERENCE);

  /** On a subordinate, never on the primary [EXP-ALARM-009]. */
  public static final Action FORCE_CONFIG_UPDATE =
      Action.of(
              "ForceConfigUpdate",
              "deletes the configuration of this subordinate and pulls that of the primary",
              GUIDE_X8_9,
              GUIDE_X14_0,
              GUIDE_X15_4,
              REFERENCE)
          .beware("never on the primary: the cluster would lose its configuration");

  public static final Action FORCE_SYSTEM_KEY_UPDATE =
      Action.of(
              "ForceSystemKeyUpdate",
              "renews the system key of this peer",
              GUIDE_X14_0,
              GUIDE_X15_4)
          .on(Availability.EVERYWHERE.and(EXPRESSWAY, ">=X14.0"));

  /** Some keys act only after a restart [EXP-PRE-018]. */
  public static final Action OPTION_KEY_ADD =
      Action.of("OptionKeyAdd", "installs an option key", LAB_X8_8, REFERENCE)
          .taking(required("Key", text(0, 90)));

  public static final Action ROUTE_ADD =
      Action.of("RouteAdd", "adds a static route", REFERENCE)
          .taking(
              required("Address", text(1, 39)),
              required("PrefixLength", number(1, 128)),
              required("Gateway", text(1, 39)),
              optional("Interface", mapped("auto", "Auto", "lan1", "LAN1", "lan2", "LAN2")));

  public static final Action DOMAIN_ADD =
      Action.of("DomainAdd", "adds a SIP domain", REFERENCE).taking(required("Name", text(1, 128)));

  private Actions() {}
}
