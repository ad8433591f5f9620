package org.peerage.plan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Finds which cluster and which unit of the one definition is which of the other.
 *
 * <p>A cluster is the same by its label, or by what {@code formerly} says. A unit is the same by
 * its serial number, where both sides give one; else by its label or by {@code formerly}: two
 * serial numbers at one label are a unit and its replacement.
 */
final class Pairing {

  private final Cluster before;
  private final Cluster after;
  private final Map<String, Peer> unclaimed = new LinkedHashMap<>();

  private Pairing(Cluster before, Cluster after) {
    this.before = before;
    this.after = after;
    for (Peer peer : before.ordered()) {
      unclaimed.put(peer.label(), peer);
    }
  }

  static List<ClusterPair> of(Estate before, Estate after) {
    var pairs = new ArrayList<ClusterPair>();
    Set<String> kept = new HashSet<>();
    for (Cluster cluster : after.clusters()) {
      Optional<Cluster> old = before(cluster, before, after);
      old.ifPresent(known -> kept.add(known.label()));
      pairs.add(pair(old, cluster));
    }
    for (Cluster cluster : before.clusters()) {
      if (!kept.contains(cluster.label())) {
        pairs.add(
            new ClusterPair(Optional.of(cluster), Optional.empty(), alone(cluster, Fate.LEAVES)));
      }
    }
    return pairs;
  }

  private static Optional<Cluster> before(Cluster cluster, Estate before, Estate after) {
    Optional<Cluster> same = before.cluster(cluster.label());
    if (same.isPresent()) {
      return same;
    }
    return cluster
        .get(Clusters.FORMERLY)
        .filter(label -> after.cluster(label).isEmpty())
        .flatMap(before::cluster);
  }

  private static ClusterPair pair(Optional<Cluster> old, Cluster cluster) {
    List<PeerPair> peers =
        old.isPresent() ? new Pairing(old.get(), cluster).peers() : alone(cluster, Fate.JOINS);
    return new ClusterPair(old, Optional.of(cluster), peers);
  }

  private static List<PeerPair> alone(Cluster cluster, Fate fate) {
    var pairs = new ArrayList<PeerPair>();
    for (Peer peer : cluster.ordered()) {
      Optional<Peer> here = Optional.of(peer);
      pairs.add(
          fate == Fate.JOINS
              ? new PeerPair(Optional.empty(), here, fate)
              : new PeerPair(here, Optional.empty(), fate));
    }
    return pairs;
  }

  /** Surest first: serial numbers, then old labels, then labels, then who replaces whom. */
  private List<PeerPair> peers() {
    Map<String, PeerPair> found = new HashMap<>();
    List<Peer> joining = after.ordered();
    for (Peer peer : joining) {
      serial(peer)
          .flatMap(this::withSerial)
          .ifPresent(old -> found.put(peer.label(), claim(old, peer)));
    }
    for (Peer peer : joining) {
      if (!found.containsKey(peer.label())) {
        peer.get(Clusters.FORMERLY)
            .filter(label -> after.peer(label).isEmpty())
            .flatMap(this::unclaimed)
            .filter(old -> sameUnit(old, peer))
            .ifPresent(old -> found.put(peer.label(), claim(old, peer)));
      }
    }
    for (Peer peer : joining) {
      if (!found.containsKey(peer.label()) && !isReplacement(peer)) {
        unclaimed(peer.label()).ifPresent(old -> found.put(peer.label(), claim(old, peer)));
      }
    }
    for (Peer peer : joining) {
      if (!found.containsKey(peer.label())) {
        replaces(peer)
            .flatMap(this::unclaimed)
            .ifPresent(old -> found.put(peer.label(), replaced(old, peer)));
      }
    }
    var pairs = new ArrayList<PeerPair>();
    for (Peer peer : joining) {
      pairs.add(
          found.getOrDefault(
              peer.label(), new PeerPair(Optional.empty(), Optional.of(peer), Fate.JOINS)));
    }
    for (Peer peer : before.ordered()) {
      if (unclaimed.containsKey(peer.label())) {
        pairs.add(new PeerPair(Optional.of(peer), Optional.empty(), Fate.LEAVES));
      }
    }
    return pairs;
  }

  private Optional<Peer> unclaimed(String label) {
    return Optional.ofNullable(unclaimed.get(label));
  }

  private Optional<Peer> withSerial(String serial) {
    for (Peer old : unclaimed.values()) {
      if (serial(old).equals(Optional.of(serial))) {
        return Optional.of(old);
      }
    }
    return Optional.empty();
  }

  private PeerPair claim(Peer old, Peer peer) {
    if (!sameUnit(old, peer)) {
      return replaced(old, peer);
    }
    unclaimed.remove(old.label());
    Fate fate = address(old).equals(address(peer)) ? Fate.STAYS : Fate.MOVES;
    return new PeerPair(Optional.of(old), Optional.of(peer), fate);
  }

  private PeerPair replaced(Peer old, Peer peer) {
    unclaimed.remove(old.label());
    return new PeerPair(Optional.of(old), Optional.of(peer), Fate.REPLACED);
  }

  private static boolean sameUnit(Peer old, Peer peer) {
    Optional<String> then = serial(old);
    Optional<String> now = serial(peer);
    return then.isEmpty() || now.isEmpty() || then.equals(now);
  }

  private static Optional<String> serial(Peer peer) {
    return peer.get(Peers.SERIAL_NUMBER);
  }

  /** Whether a peer takes another's place now; one that did so before goes on saying it. */
  private boolean isReplacement(Peer peer) {
    Optional<String> whom = replaces(peer);
    return whom.flatMap(before::peer).isPresent()
        && !whom.equals(before.peer(peer.label()).flatMap(Pairing::replaces));
  }

  private static Optional<String> replaces(Peer peer) {
    return peer.get(Peers.REPLACES).map(ref -> ref.text());
  }

  /**
   * What must not change under a clustered unit: the address between the peers, with prefix length
   * and gateway on Conductor [CND-PEER-005, CND-PEER-006], and the name where it is listed by it.
   */
  private static String address(Peer peer) {
    String lan = peer.clusterInterface().map(one -> one.value().toString()).orElse("");
    String bare = peer.clusterInterface().map(one -> one.value().address().toString()).orElse("");
    if (peer.cluster().isConductor()) {
      return lan + " " + peer.get(Peers.GATEWAY).map(Texts::of).orElse("");
    }
    String typed =
        peer.peerAddress()
            .map(Sourced::value)
            .filter(host -> host instanceof Host.Named)
            .map(Host::toString)
            .orElse("");
    return bare + " " + typed;
  }
}
