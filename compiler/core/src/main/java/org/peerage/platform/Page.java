package org.peerage.platform;

import static org.peerage.value.Product.Family.CONDUCTOR;
import static org.peerage.value.Product.Family.VCS;

import java.util.Optional;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * A page of a web interface.
 *
 * <p>Paths are those of Expressway X8.9 unless the page belongs to another product. Where they
 * differ by version [DOC-004, EXP-GEN-008], or where no guide at hand gives the one asked for,
 * {@link #menu} says so.
 */
public enum Page {
  CLUSTERING("System > Clustering", On.ALL, cluster("EXP-NEW-028", "CND-NEW-007")),
  ADMINISTRATION("System > Administration", cluster("EXP-PRE-010", "EXP-PEER-020")),
  ETHERNET("System > Network interfaces > Ethernet", cluster("EXP-PEER-006")),
  IP("System > Network interfaces > IP", cluster("EXP-PEER-007", "EXP-PEER-009")),
  STATIC_ROUTES("System > Network interfaces > Static routes", cluster("EXP-PEER-010")),
  DNS("System > DNS", On.ALL, cluster("EXP-PEER-011", "CND-NEW-004")),
  TIME("System > Time", On.ALL, cluster("EXP-PEER-013", "CND-NEW-003")),
  SNMP("System > SNMP", cluster("EXP-PEER-015")),
  EXTERNAL_MANAGER("System > External manager", cluster("EXP-TMS-004")),
  FIREWALL_RULES(
      "System > Protection > Firewall rules > Configuration",
      Source.of(Document.CLUSTER_X12_6, "Reference, Sample Firewall Rules")),

  H323("Configuration > Protocols > H.323", cluster("EXP-NEW-019")),
  SIP(
      "Configuration > Protocols > SIP",
      Source.of(Document.TAC_212475, "Mutual TLS port of the Expressway-E")),
  DOMAINS("Configuration > Domains", basic()),
  ZONES("Configuration > Zones > Zones", cluster("EXP-NBR-007")),
  SEARCH_RULES("Configuration > Dial plan > Search rules", basic()),
  TRANSFORMS("Configuration > Dial plan > Transforms", basic()),
  POLICY_SERVICES(
      "Configuration > Dial plan > Policy services",
      Source.of(Document.CONDUCTOR_XC3_0, "Task 6", "CND-VCS-003", "CND-VCS-004", "DOC-004")),
  CALL_ROUTING("Configuration > Call routing", cluster("EXP-NEW-025")),
  ACTIVE_DIRECTORY(
      "Configuration > Authentication > Devices > Active Directory Service",
      cluster("EXP-PEER-026")),

  MICROSOFT_INTEROPERABILITY(
      "Applications > B2BUA > Microsoft Interoperability > Configuration", cluster("EXP-RML-009")),
  /** No guide at hand gives its path. */
  FINDME("Applications > FindMe", On.NONE, cluster("EXP-GEN-006")),

  LDAP("Users > LDAP configuration", Source.of(Document.ADMINISTRATOR_X15_5, "User Accounts")),
  ADMINISTRATOR_ACCOUNTS("Users > Administrator accounts", cluster("EXP-ADD-040")),
  FINDME_ACCOUNTS("Users > FindMe accounts", cluster("EXP-ADD-032")),

  BACKUP("Maintenance > Backup and restore", On.ALL, cluster("EXP-NEW-012", "CND-BKP-001")),
  LOGGING("Maintenance > Logging", cluster("EXP-PEER-017")),
  MAINTENANCE_MODE("Maintenance > Maintenance mode", cluster("EXP-NEW-026")),
  OPTION_KEYS("Maintenance > Option keys", cluster("EXP-NEW-015")),
  RESTART("Maintenance > Restart options", On.ALL, cluster("EXP-NEW-034", "CND-NEW-012")),
  SECURITY_CERTIFICATES(
      "Maintenance > Security certificates", cluster("EXP-PEER-019", "EXP-ADD-051")),
  DNS_LOOKUP("Maintenance > Tools > Network utilities > DNS lookup", cluster("EXP-SRV-024")),
  UPGRADE("Maintenance > Upgrade", On.ALL, cluster("EXP-UPG-015", "CND-UPG-006")),

  ALARMS("Status > Alarms", cluster("EXP-NEW-041")),
  CALLS("Status > Calls", cluster("EXP-NEW-027")),
  REGISTRATIONS("Status > Registrations > By device", cluster("EXP-NEW-027")),
  FINDME_STATUS(
      "Status > Applications > TMS Provisioning Extension Services > FindMe > Accounts",
      cluster("EXP-NEW-035")),

  CONFERENCE_BRIDGES(
      "Conference configuration > Conference bridges",
      On.CONDUCTOR,
      Source.of(
          Document.CONDUCTOR_XC3_0,
          "Removing a TelePresence Conductor peer",
          "CND-RM-006",
          "CND-RM-007",
          "DOC-004")),
  /** No guide at hand gives its path. */
  LOCATIONS(
      "Conference configuration > Locations",
      On.NONE,
      Source.of(
          Document.CONDUCTOR_XC3_0, "Peer-specific configuration, Locations", "CND-PEER-020")),

  TMS_NAVIGATOR("Systems > Navigator", On.TMS, cluster("EXP-TMS-008")),
  TMS_NETWORK_SETTINGS(
      "Administrative Tools > Configuration > Network Settings",
      On.TMS,
      cluster("EXP-TMS-017", "EXP-TMS-018"));

  private static final String CONFIGURATION = "Configuration > ";

  private final String path;
  private final On on;
  private final Source source;

  Page(String path, Source source) {
    this(path, On.EXPRESSWAY, source);
  }

  Page(String path, On on, Source source) {
    this.path = path;
    this.on = on;
    this.source = source;
  }

  public Source source() {
    return source;
  }

  /** Where to click on a unit of that family and version; on Cisco TMS for its own pages. */
  public Menu menu(Product.Family family, Version version) {
    if (on == On.TMS) {
      return Menu.certain(path);
    }
    if (on == On.NONE) {
      return new Menu(path, Optional.of("no guide at hand gives this menu path"));
    }
    return family == CONDUCTOR ? onConductor(version) : onExpressway(family, version);
  }

  private Menu onConductor(Version version) {
    if (this == CONFERENCE_BRIDGES && version.compareTo(Version.of("XC2.4")) < 0) {
      return new Menu(
          path + " > View all conference bridges",
          version.compareTo(Version.of("XC2.2")) < 0
              ? Optional.empty()
              : Optional.of("menu path of XC2.1; XC2.4 has it without the last part"));
    }
    return on == On.EXPRESSWAY
        ? new Menu(path, Optional.of("as on Expressway; no Conductor guide at hand says"))
        : Menu.certain(path);
  }

  /** VCS X7.0 guides give the paths of the dial plan; the others follow its pattern. */
  private Menu onExpressway(Product.Family family, Version version) {
    boolean dialPlan = this == POLICY_SERVICES || this == SEARCH_RULES;
    if (version.compareTo(Version.of("X8.1")) < 0) {
      String old = path.startsWith(CONFIGURATION) ? "VCS c" + path.substring(1) : path;
      return dialPlan ? Menu.certain(old) : new Menu(old, beforeX8_5(version));
    }
    if (version.compareTo(Version.of("X8.5")) < 0) {
      return family == VCS && this == POLICY_SERVICES
          ? Menu.certain(path)
          : new Menu(path, beforeX8_5(version));
    }
    return this == SECURITY_CERTIFICATES && version.atLeast(Version.of("X12.6"))
        ? Menu.certain("Maintenance > Security")
        : Menu.certain(path);
  }

  private static Optional<String> beforeX8_5(Version version) {
    return Optional.of("menu paths changed at X8.5, and may read otherwise in " + version);
  }

  private static Source cluster(String... ids) {
    return Source.of(Document.EXPRESSWAY_X8_9, "procedures", ids);
  }

  private static Source basic() {
    return Source.of(Document.BASIC_CONFIGURATION_X14_0, "Configuration Details");
  }

  /** Whose guides give the path. */
  private enum On {
    EXPRESSWAY,
    CONDUCTOR,
    /** Those of Expressway and of Conductor. */
    ALL,
    TMS,
    NONE
  }

  /**
   * A menu path.
   *
   * @param caution what the reader has to know where the path is not certain for that version
   */
  public record Menu(String path, Optional<String> caution) {

    private static Menu certain(String path) {
      return new Menu(path, Optional.empty());
    }
  }
}
