package org.peerage.rules.shared;

import java.util.List;
import java.util.Optional;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.IpAddress;
import org.peerage.value.Sourced;

/** Static NAT in a cluster, as far as it keeps peers from knowing each other by name. */
public final class StaticNat {

  private StaticNat() {}

  /**
   * The first translated unit of a cluster of several; nothing where the cluster maps the names of
   * its peers to private addresses, as it can from X8.9.2 on (Cluster Creation and Maintenance
   * guide X12.6, Reference).
   */
  public static Optional<Peer> hindering(Cluster cluster) {
    List<Peer> peers = cluster.peers();
    if (peers.size() < 2 || cluster.element().on(Clusters.ADDRESS_MAPPING)) {
      return Optional.empty();
    }
    for (Peer peer : peers) {
      if (address(peer).isPresent()) {
        return Optional.of(peer);
      }
    }
    return Optional.empty();
  }

  /** A finding with the place that says the unit is translated. */
  public static Finding labelled(Finding finding, Peer peer) {
    return finding.label(
        address(peer).orElseThrow().at(), peer.label() + " is translated to this address");
  }

  private static Optional<Sourced<IpAddress>> address(Peer peer) {
    Optional<Sourced<IpAddress>> second =
        peer.lan2().flatMap(lan -> lan.stated(Peers.LanInterface.STATIC_NAT));
    return second.isPresent()
        ? second
        : peer.lan1().flatMap(lan -> lan.stated(Peers.LanInterface.STATIC_NAT));
  }
}
