package org.peerage.emit.runbook;

import java.util.List;
import java.util.Optional;
import org.peerage.emit.template.Cell;
import org.peerage.emit.template.Literal;

/**
 * One unit in a runbook.
 *
 * @param number of its Peer N address field, from 1
 * @param peerField the label of that field
 * @param address what is typed into that field; empty text where the definition gives none
 * @param knownAs every name and address by which another system could list the unit
 * @param features the features of its option keys
 * @param keptElsewhere those whose keys the definition does not hold
 * @param dualCommand what switches LAN 2 on, where the unit has one
 * @param createFields the clustering page of a cluster of this unit alone
 * @param joinFields the clustering page as this unit gets it on joining
 * @param members who is in the cluster when this unit joins, the primary first
 * @param subordinates the same without the primary
 * @param fetchCommand fetches what the unit replicates, into a file named after it
 * @param compareCommand holds that file against the one of the primary
 */
record UnitView(
    Literal name,
    Cell nameCell,
    Integer number,
    String peerField,
    Literal address,
    Cell addressCell,
    List<Literal> knownAs,
    Optional<Cell> systemName,
    Optional<Cell> fqdnCell,
    Optional<Literal> fqdn,
    Optional<Cell> serial,
    Optional<Literal> hostName,
    Optional<Literal> domain,
    Optional<String> speed,
    List<InterfaceView> interfaces,
    List<Literal> gateways,
    Optional<FeaturesView> features,
    List<Literal> dnsServers,
    List<Literal> ntpServers,
    Optional<CertificateView> certificate,
    boolean advancedNetworking,
    Optional<FeaturesView> keptElsewhere,
    Optional<Literal> dualCommand,
    Optional<SettingViews.Script> script,
    List<SettingViews.Step> steps,
    List<Literal> unproven,
    List<FieldView> createFields,
    List<FieldView> joinFields,
    List<MemberView> members,
    List<SubordinateView> subordinates,
    List<ServiceView> services,
    Literal fetchCommand,
    Literal compareCommand) {

  record InterfaceView(String lan, Literal lanAddress) {}

  record FeaturesView(List<String> feature) {}

  record CertificateView(
      Optional<Literal> commonName,
      Optional<NamesView> names,
      Optional<Literal> issuer,
      List<Literal> trusted) {}

  record NamesView(List<Literal> san) {}

  record FieldView(String field, Cell fieldValue) {}

  record MemberView(Literal member) {}

  record SubordinateView(Literal subordinate) {}

  /**
   * A policy service that gains this unit.
   *
   * @param callControl the VCS it is typed on
   * @param clustered whether that is one of several
   */
  record ServiceView(
      Literal callControl,
      boolean clustered,
      String servicesPage,
      String menuCode,
      Literal service,
      Integer serverNumber,
      Literal serverAddress) {}
}
