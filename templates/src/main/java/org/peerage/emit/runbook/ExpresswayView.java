package org.peerage.emit.runbook;

import java.util.List;
import java.util.Optional;
import org.peerage.emit.template.Cell;
import org.peerage.emit.template.Literal;

/** What the runbooks of Expressway and VCS print. */
record ExpresswayView(
    Literal cluster,
    String product,
    String family,
    String version,
    Integer size,
    boolean alone,
    String guide,
    List<CautionView> cautions,
    boolean pipes,
    UnitView primary,
    List<UnitView> units,
    List<UnitView> joins,
    PagesView pages,
    Optional<TmsView> tms,
    Optional<SecretsView> secrets,
    Optional<KeysView> keys,
    boolean backupPassword,
    String roundTrip,
    boolean firewall,
    List<String> portNotes,
    boolean sparing,
    List<String> spared,
    List<Literal> unitNames,
    Optional<Literal> ldapServer,
    List<Literal> namedHosts,
    Optional<Literal> frontEnd,
    boolean tls,
    boolean enforced,
    boolean ipv6,
    Optional<IsolatedView> isolated,
    boolean microsoft,
    boolean findMe,
    Optional<Literal> clusterName,
    Optional<Literal> timeToLive,
    String optimization,
    List<PointingView> pointing,
    boolean clearedOnLeaving,
    boolean certificateLost,
    String diskCheck,
    String copyInterval,
    String copyWhat,
    String databaseWait,
    Literal resetCommand,
    Literal linksCommand,
    Literal alarmNameMissing,
    Literal alarmCommunication,
    Literal alarmH323Off,
    String primaryField,
    boolean published,
    List<LookupView> lookups,
    List<NaptrView> naptrLookups,
    boolean endpoints,
    List<TableView> tables,
    List<ExpectedView> expectedAlarms,
    List<StandingView> standingAlarms) {

  record CautionView(String caution) {}

  record TmsView(
      Literal tmsName,
      Optional<Literal> tmsAddress,
      Literal tmsPath,
      boolean tmsVerified,
      boolean provisioning,
      String tmsLeast) {

    /** What the appliance assumes [EXP-TMS-005]. */
    static final String PATH = "tms/public/external/management/SystemManagementService.asmx";
  }

  /** Units in a network that cannot ask name servers inside (guide, Appendix 3). */
  record IsolatedView(boolean translated, List<OutsideView> unitsOutside) {}

  record OutsideView(
      Literal outsideUnit,
      Optional<String> outsideLan,
      Optional<Literal> outsideName,
      List<Literal> outsideAddresses) {}

  record SecretsView(List<ReferenceView> references) {}

  record ReferenceView(Literal reference) {}

  record KeysView(List<KeyView> keyRows) {}

  record KeyView(String keyFeature, Cell keyUnit, Optional<Cell> key) {}

  record PointingView(Literal zone, Literal zoneOwner) {}

  record LookupView(Literal lookupCommand, String lookupView) {}

  record NaptrView(Literal naptrCommand, String naptrView) {}

  record TableView(String heading, Literal headingUnit, List<SettingViews.Entry> entries) {}

  record ExpectedView(String seenAt, String seen, String clears) {}

  record StandingView(Cell alarmText, String remedy) {}
}
