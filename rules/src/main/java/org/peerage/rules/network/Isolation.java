package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.List;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.rules.shared.StaticNat;
import org.peerage.rules.shared.TypedAddresses;
import org.peerage.rules.shared.TypedAddresses.Typed;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.AddressForm;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.Sourced;

/** What peers in an isolated network ask, and whether they depend on the answer. */
final class Isolation {

  private Isolation() {}

  /**
   * The DNS servers of a unit that stand in the internal network: at a private address, and in no
   * subnet of the unit itself.
   */
  static List<Sourced<IpAddress>> internalServers(Peer peer) {
    var internal = new ArrayList<Sourced<IpAddress>>();
    for (Sourced<IpAddress> server : peer.element().list(Peers.DNS_SERVERS)) {
      if (server.value().isPrivate() && !near(peer, server.value())) {
        internal.add(server);
      }
    }
    return internal;
  }

  /** Whether all servers a unit asks are internal ones. */
  static boolean asksInternalOnly(Peer peer) {
    int servers = peer.element().list(Peers.DNS_SERVERS).size();
    return servers > 0 && internalServers(peer).size() == servers;
  }

  /**
   * Whether peers look each other up: they are listed by name, nothing maps the names, and static
   * NAT does not forbid it anyway.
   */
  static boolean looksPeersUp(Cluster cluster) {
    if (cluster.peers().size() < 2
        || cluster.element().on(Clusters.ADDRESS_MAPPING)
        || StaticNat.hindering(cluster).isPresent()) {
      return false;
    }
    if (cluster.peerAddresses() == AddressForm.FQDN) {
      return true;
    }
    for (Typed typed : TypedAddresses.of(cluster)) {
      if (typed.host() instanceof Host.Named) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(Peer peer, IpAddress server) {
    for (Sourced<IpInterface> one : peer.interfaces()) {
      if (one.value().subnet().contains(server)) {
        return true;
      }
    }
    return false;
  }
}
