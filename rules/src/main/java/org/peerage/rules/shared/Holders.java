package org.peerage.rules.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.Sourced;

/**
 * Which unit of an estate answers to an address or a name.
 *
 * <p>A unit answers to the addresses of its interfaces, to what these are translated to, to its
 * additional addresses, its FQDN and its stated peer address. Of several that claim the same, the
 * one declared first; that two do is a rule of its own.
 */
public final class Holders {

  private final Map<Object, Peer> holders = new HashMap<>();

  private Holders() {}

  /** The index of all clusters. Takes time in proportion to the estate: build it once. */
  public static Holders of(Estate estate) {
    var all = new Holders();
    for (Cluster cluster : estate.clusters()) {
      for (Peer peer : cluster.peers()) {
        all.add(peer);
      }
    }
    return all;
  }

  /** The index of one cluster. */
  public static Holders of(Cluster cluster) {
    var all = new Holders();
    for (Peer peer : cluster.peers()) {
      all.add(peer);
    }
    return all;
  }

  public Optional<Peer> find(Host host) {
    return Optional.ofNullable(holders.get(key(host)));
  }

  /** An address or a name, equal to another however either is written. */
  private static Object key(Host host) {
    return host instanceof Host.Addressed addressed
        ? addressed.address()
        : ((Host.Named) host).name();
  }

  private void add(Peer peer) {
    for (Sourced<IpInterface> one : peer.interfaces()) {
      holders.putIfAbsent(one.value().address(), peer);
    }
    peer.lan1().ifPresent(lan -> addTranslated(lan, peer));
    peer.lan2().ifPresent(lan -> addTranslated(lan, peer));
    for (Sourced<IpAddress> one : peer.element().list(Peers.ADDITIONAL_ADDRESSES)) {
      holders.putIfAbsent(one.value(), peer);
    }
    peer.fqdn().ifPresent(name -> holders.putIfAbsent(name, peer));
    peer.get(Peers.PEER_ADDRESS).ifPresent(host -> holders.putIfAbsent(key(host), peer));
  }

  private void addTranslated(Element lan, Peer peer) {
    lan.get(Peers.LanInterface.STATIC_NAT).ifPresent(address -> holders.putIfAbsent(address, peer));
  }
}
