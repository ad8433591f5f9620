package org.peerage.emit.runbook;

import java.util.List;
import java.util.Optional;
import org.peerage.emit.runbook.ExpresswayView.CautionView;
import org.peerage.emit.runbook.ExpresswayView.SecretsView;
import org.peerage.emit.runbook.ExpresswayView.TableView;
import org.peerage.emit.template.Literal;

/** What the runbooks of Conductor print. */
record ConductorView(
    Literal cluster,
    String version,
    Optional<String> edition,
    Integer size,
    String guide,
    List<CautionView> cautions,
    boolean pipes,
    UnitView primary,
    List<UnitView> units,
    List<UnitView> joins,
    PagesView pages,
    Optional<SecretsView> secrets,
    String roundTrip,
    List<String> portNotes,
    boolean sparing,
    List<String> spared,
    Optional<IpsecView> ipsec,
    boolean mtu,
    boolean backupAdvised,
    List<BridgeView> bridges,
    String statusWait,
    Optional<Literal> tmsPeer,
    List<TableView> tables) {

  record IpsecView(
      String encryption,
      String authentication,
      String keyExchange,
      String group,
      String identity) {}

  record BridgeView(
      Literal bridge, Optional<Literal> bridgeAddress, List<String> bridgeProtocols) {}
}
