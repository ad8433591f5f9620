package org.peerage.emit.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.emit.around.Neighborhood;
import org.peerage.emit.around.Pointer;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.template.Cell;
import org.peerage.emit.template.Literal;
import org.peerage.emit.template.Templates;
import org.peerage.emit.text.MarkdownText;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.model.RemoteAddresses;
import org.peerage.platform.Page;
import org.peerage.platform.PageWords;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Conferencing.ConferenceBridge;

/**
 * What those around a cluster enter, and what the cluster enters for them [EXP-NBR-006 to
 * EXP-NBR-016, CND-VCS-011, EXP-TMS-015].
 */
public final class NeighborSheet {

  private final Templates templates = new Templates("sheet", new MarkdownText());
  private final Neighborhood around;
  private final FirewallMatrix firewall;

  public NeighborSheet(Neighborhood around, FirewallMatrix firewall) {
    this.around = around;
    this.firewall = firewall;
  }

  public void write(Cluster cluster, Writer out) throws IOException {
    boolean conductor = cluster.isConductor();
    templates.render(
        "neighbors",
        new View(
            new Literal(cluster.label()),
            peers(cluster),
            conductor ? Optional.empty() : Optional.of(callProcessing(cluster)),
            conductor ? Optional.of(conferencing(cluster)) : Optional.empty(),
            around.tms(cluster).map(tms -> management(cluster, tms)),
            around.namedByTms(cluster).stream()
                .findFirst()
                .map(reference -> new Literal(reference.text())),
            firewall.concerns(cluster),
            identityProvider(cluster)),
        out);
  }

  private static List<PeerRow> peers(Cluster cluster) {
    var rows = new ArrayList<PeerRow>();
    for (Peer peer : cluster.ordered()) {
      rows.add(
          new PeerRow(
              new Cell(peer.label()),
              peer.fqdn().map(name -> new Cell(name.toString())),
              address(peer).map(Cell::new)));
    }
    return rows;
  }

  private CallProcessing callProcessing(Cluster cluster) {
    var inbound = new ArrayList<Inbound>();
    for (Pointer pointer : around.zonesTo(cluster)) {
      inbound.add(inbound(pointer));
    }
    var outbound = new ArrayList<Outbound>();
    for (Element zone : cluster.zones()) {
      if (zone.kind() != CallRouting.DNS_ZONE && zone.kind() != CallRouting.ENUM_ZONE) {
        outbound.add(
            new Outbound(
                capital(zone.kind().title()),
                new Literal(zone.label()),
                RemoteAddresses.takesAddresses(zone),
                fields(RemoteAddresses.ofZone(around.estate(), cluster, zone))));
      }
    }
    var asked = new ArrayList<Asked>();
    for (Element service : cluster.element().children(CallRouting.PolicyService.KIND)) {
      asked.add(
          new Asked(
              new Literal(service.label()),
              service
                  .get(CallRouting.PolicyService.CONDUCTOR)
                  .map(conductors -> new Literal(conductors.text())),
              servers(service)));
    }
    return new CallProcessing(
        inbound,
        outbound,
        !asked.isEmpty(),
        asked,
        Menus.of(cluster).path(Page.POLICY_SERVICES),
        cluster.peers().size() == 1,
        cluster.primaryPeer().map(peer -> new Literal(peer.label())),
        Menus.of(cluster).path(Page.ZONES));
  }

  private Inbound inbound(Pointer pointer) {
    Cluster owner = pointer.owner();
    Element zone = pointer.block();
    return new Inbound(
        capital(zone.kind().title()),
        new Literal(zone.label()),
        new Literal(owner.label()),
        unit(owner),
        Menus.of(owner).path(Page.ZONES),
        RemoteAddresses.takesAddresses(zone),
        fields(RemoteAddresses.ofZone(around.estate(), owner, zone)));
  }

  private Conferencing conferencing(Cluster conductors) {
    var services = new ArrayList<Service>();
    for (Pointer pointer : around.policyServicesOf(conductors)) {
      services.add(
          new Service(
              new Literal(pointer.block().label()),
              new Literal(pointer.owner().label()),
              unit(pointer.owner()),
              Menus.of(pointer.owner()).path(Page.POLICY_SERVICES),
              servers(pointer.block())));
    }
    var bridges = new ArrayList<Bridge>();
    for (Element bridge : conductors.element().children(ConferenceBridge.KIND)) {
      bridges.add(
          new Bridge(
              new Literal(bridge.label()),
              bridge.get(ConferenceBridge.ADDRESS).map(host -> new Literal(host.toString())),
              bridge.list(ConferenceBridge.PROTOCOL).stream()
                  .map(protocol -> PageWords.of(protocol.value()))
                  .toList()));
    }
    return new Conferencing(services, !bridges.isEmpty(), bridges);
  }

  private List<Server> servers(Element service) {
    var servers = new ArrayList<Server>();
    for (String address : RemoteAddresses.ofPolicyService(around.estate(), service)) {
      servers.add(new Server(servers.size() + 1, new Literal(address)));
    }
    return servers;
  }

  private static Management management(Cluster cluster, Element tms) {
    var managed = new ArrayList<Managed>();
    for (Peer peer : cluster.ordered()) {
      managed.add(
          new Managed(
              new Literal(peer.label()),
              peer.fqdn().map(name -> new Literal(name.toString())),
              address(peer).map(Literal::new)));
    }
    return new Management(new Literal(tms.label()), managed);
  }

  private Optional<Literal> identityProvider(Cluster cluster) {
    return cluster.element().on(Clusters.SINGLE_SIGN_ON)
        ? around.identityProvider().map(system -> new Literal(system.label()))
        : Optional.empty();
  }

  private static Optional<String> address(Peer peer) {
    return peer.clusterInterface().map(one -> one.value().address().toString());
  }

  private static Literal unit(Cluster cluster) {
    return new Literal(cluster.primaryPeer().map(Peer::path).orElse(cluster.label()));
  }

  private static List<ZonePeer> fields(List<String> addresses) {
    var fields = new ArrayList<ZonePeer>();
    for (String address : addresses) {
      fields.add(new ZonePeer(fields.size() + 1, new Literal(address)));
    }
    return fields;
  }

  private static String capital(String title) {
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  record View(
      Literal cluster,
      List<PeerRow> peers,
      Optional<CallProcessing> callProcessing,
      Optional<Conferencing> conferencing,
      Optional<Management> management,
      Optional<Literal> namedByTms,
      boolean firewall,
      Optional<Literal> identityProvider) {}

  record PeerRow(Cell unit, Optional<Cell> unitName, Optional<Cell> unitAddress) {}

  record CallProcessing(
      List<Inbound> inbound,
      List<Outbound> outbound,
      boolean asks,
      List<Asked> asked,
      String askedPage,
      boolean single,
      Optional<Literal> primaryName,
      String zonesPage) {}

  record Inbound(
      String inboundKind,
      Literal inboundZone,
      Literal owner,
      Literal ownerUnit,
      String inboundPage,
      boolean takesAddresses,
      List<ZonePeer> inboundPeers) {}

  record Outbound(
      String outboundKind, Literal outboundZone, boolean asksPeers, List<ZonePeer> outboundPeers) {}

  /** A policy service of this cluster. */
  record Asked(Literal askedService, Optional<Literal> askedConductors, List<Server> servers) {}

  record ZonePeer(Integer position, Literal zonePeer) {}

  record Conferencing(List<Service> services, boolean hasBridges, List<Bridge> bridges) {}

  record Service(
      Literal service,
      Literal serviceOwner,
      Literal serviceUnit,
      String servicesPage,
      List<Server> servers) {}

  record Server(Integer position, Literal serverAddress) {}

  record Bridge(Literal bridge, Optional<Literal> bridgeAddress, List<String> bridgeProtocols) {}

  record Management(Literal tms, List<Managed> managed) {}

  record Managed(
      Literal managedUnit, Optional<Literal> managedName, Optional<Literal> managedAddress) {}
}
