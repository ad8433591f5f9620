package org.peerage.emit.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.ServicePorts;
import org.peerage.emit.around.Neighborhood;
import org.peerage.emit.around.Pointer;
import org.peerage.emit.template.Templates;
import org.peerage.emit.text.CsvText;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.platform.Port;
import org.peerage.platform.Ports;
import org.peerage.platform.WireProtocol;
import org.peerage.schema.Conferencing;
import org.peerage.value.Host;
import org.peerage.value.Sourced;
import org.peerage.value.Version;
import org.peerage.value.WebProtocol;

/**
 * What a firewall lets through: a row for each ordered pair and port.
 *
 * <p>Between every two peers [EXP-PRE-009, EXP-PORT-001 to EXP-PORT-005, CND-PRE-013, CND-PORT-001
 * to CND-PORT-005]; from each VCS to each Conductor it asks [CND-PRE-010]; from each Conductor to
 * each bridge [CND-PRE-011]. Nothing is known of the ports towards Cisco TMS Provisioning Extension
 * [EXP-PORT-007].
 */
public final class FirewallMatrix {

  private final Templates templates = new Templates("sheet", new CsvText());
  private final Neighborhood around;

  public FirewallMatrix(Neighborhood around) {
    this.around = around;
  }

  /** Whether anything is to be let through. */
  public boolean concerns(Cluster cluster) {
    return !rows(cluster).isEmpty();
  }

  public void write(Cluster cluster, Writer out) throws IOException {
    templates.render("firewall", new View(rows(cluster)), out);
  }

  private List<Row> rows(Cluster cluster) {
    var rows = new ArrayList<Row>();
    List<Peer> peers = cluster.ordered();
    Optional<Version> version = cluster.version();
    if (version.isPresent()) {
      for (Peer from : peers) {
        for (Peer to : peers) {
          if (!from.label().equals(to.label())) {
            for (Port port : ServicePorts.betweenPeers(to, version.get())) {
              rows.add(row(End.of(from), End.of(to), port));
            }
          }
        }
      }
    }
    if (cluster.isConductor()) {
      callControl(cluster, rows);
      bridges(cluster, rows);
    }
    return rows;
  }

  private void callControl(Cluster conductors, List<Row> rows) {
    var asking = new LinkedHashSet<Cluster>();
    for (Pointer pointer : around.policyServicesOf(conductors)) {
      asking.add(pointer.owner());
    }
    for (Cluster vcs : asking) {
      for (Peer from : vcs.ordered()) {
        for (Peer to : conductors.ordered()) {
          rows.add(row(End.of(from), End.of(to), Ports.policyService()));
        }
      }
    }
  }

  private static void bridges(Cluster conductors, List<Row> rows) {
    for (Peer from : conductors.ordered()) {
      for (Element bridge : conductors.element().children(Conferencing.ConferenceBridge.KIND)) {
        var protocols = bridge.list(Conferencing.ConferenceBridge.PROTOCOL);
        for (Sourced<WebProtocol> protocol : protocols) {
          rows.add(row(End.of(from), End.ofBridge(bridge), Ports.bridge(protocol.value())));
        }
      }
    }
  }

  private static Row row(End from, End to, Port port) {
    return new Row(
        from.name(),
        from.address(),
        to.name(),
        to.address(),
        port.protocol() == WireProtocol.AH
            ? "AH, IP protocol " + port.protocol().number()
            : port.protocol().title(),
        port.ports().isEmpty() ? "none" : port.ephemeralSource() ? "ephemeral" : "any",
        port.ports().map(Object::toString).orElse("none"),
        port.purpose(),
        port.source().cited() + " [" + String.join(", ", port.source().ids()) + "]");
  }

  private record End(String name, String address) {

    static End of(Peer peer) {
      return new End(
          peer.path(),
          peer.clusterInterface().map(one -> one.value().address().toString()).orElse(""));
    }

    static End ofBridge(Element bridge) {
      String address =
          bridge.get(Conferencing.ConferenceBridge.ADDRESS).map(Host::toString).orElse("");
      return new End(bridge.label(), address);
    }
  }

  record View(List<Row> rows) {}

  record Row(
      String source,
      String sourceAddress,
      String destination,
      String destinationAddress,
      String protocol,
      String sourcePort,
      String destinationPort,
      String purpose,
      String from) {}
}
