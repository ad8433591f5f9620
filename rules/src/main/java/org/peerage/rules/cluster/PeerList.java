package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * What is typed into the Peer N address fields of one unit, or of all units that state no list of
 * their own.
 *
 * <p>Two entries are the same when the same characters would be typed: the label of a peer stands
 * for its FQDN or its address, as the cluster's {@code peer-addresses} says.
 *
 * @param holder who holds it: the label of a peer, or {@code the cluster}
 * @param at the list, where it is written; nothing where the order of declaration holds
 */
record PeerList(String holder, Optional<Span> at, List<Entry> entries) {

  /** The list of a cluster: as written, else its peers as they are declared. */
  static PeerList of(Cluster cluster) {
    Optional<Sourced<List<Sourced<Ref>>>> written = cluster.element().stated(Clusters.PEERS);
    if (written.isPresent()) {
      return read("the cluster", written.get(), cluster);
    }
    var entries = new ArrayList<Entry>();
    for (Peer peer : cluster.peers()) {
      entries.add(new Entry(peer.label(), typed(peer), peer.element().head(), Optional.of(peer)));
    }
    return new PeerList("the cluster", Optional.empty(), entries);
  }

  /** The list a peer states for itself; nothing where it takes over that of the cluster. */
  static Optional<PeerList> of(Peer peer) {
    return peer.ownPeers().map(written -> read(peer.label(), written, peer.cluster()));
  }

  /** The list all others are measured by: the cluster's, unless no peer takes it over. */
  static PeerList norm(Cluster cluster, List<Peer> peers) {
    for (Peer peer : peers) {
      if (peer.ownPeers().isEmpty()) {
        return of(cluster);
      }
    }
    return cluster.primaryPeer().flatMap(PeerList::of).orElseGet(() -> of(peers.get(0)).get());
  }

  /** Whether any peer states a list of its own: if not, all lists are one. */
  static boolean differ(List<Peer> peers) {
    for (Peer peer : peers) {
      if (peer.ownPeers().isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean names(Peer peer) {
    for (Entry entry : entries) {
      if (entry.peer().isPresent() && entry.peer().get().label().equals(peer.label())) {
        return true;
      }
    }
    return false;
  }

  boolean holds(Entry wanted) {
    for (Entry entry : entries) {
      if (entry.typed().equals(wanted.typed())) {
        return true;
      }
    }
    return false;
  }

  /** As it would be written: {@code [expe1, expe2]}. */
  String written() {
    var text = new StringBuilder("[");
    for (Entry entry : entries) {
      text.append(text.length() == 1 ? "" : ", ").append(entry.words());
    }
    return text.append(']').toString();
  }

  private static PeerList read(
      String holder, Sourced<List<Sourced<Ref>>> written, Cluster cluster) {
    var entries = new ArrayList<Entry>();
    for (Sourced<Ref> one : written.value()) {
      String text = one.value().text();
      Optional<Peer> labelled = cluster.peer(text);
      entries.add(
          labelled.isPresent()
              ? new Entry(text, typed(labelled.get()), one.at(), labelled)
              : new Entry(text, folded(text), one.at(), holder(text, cluster)));
    }
    return new PeerList(holder, Optional.of(written.at()), entries);
  }

  private static String typed(Peer peer) {
    return peer.peerAddress().map(host -> folded(host.value().toString())).orElse(peer.label());
  }

  private static String folded(String text) {
    return IpAddress.parse(text)
        .map(IpAddress::toString)
        .orElseGet(() -> DomainName.of(text).toString().toLowerCase(Locale.ROOT));
  }

  /** The peer an address or name typed by hand belongs to. */
  private static Optional<Peer> holder(String text, Cluster cluster) {
    Optional<IpAddress> address = IpAddress.parse(text);
    for (Peer peer : cluster.peers()) {
      if (address.isPresent()
          ? has(peer, address.get())
          : peer.fqdn().filter(DomainName.of(text)::equals).isPresent()) {
        return Optional.of(peer);
      }
    }
    return Optional.empty();
  }

  private static boolean has(Peer peer, IpAddress address) {
    for (Sourced<IpInterface> one : peer.interfaces()) {
      if (one.value().address().equals(address)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One field.
   *
   * @param words as written
   * @param typed what the person types, names in small letters
   * @param peer whose address it is, where it is that of a declared peer
   */
  record Entry(String words, String typed, Span at, Optional<Peer> peer) {}
}
