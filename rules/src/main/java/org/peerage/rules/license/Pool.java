package org.peerage.rules.license;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.platform.Limits;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers.Licenses;
import org.peerage.source.Span;
import org.peerage.value.Licensing;
import org.peerage.value.Sourced;

/**
 * What one kind of licence comes to in a cluster: what is needed, what the peers hold together
 * [EXP-LIC-001, EXP-PEER-023], and what their hardware carries [EXP-LIC-003].
 *
 * @param kind one of the attributes of {@link Licenses#KIND}
 */
record Pool(Cluster cluster, Attribute<Integer> kind) {

  private static final List<Attribute<Integer>> KINDS =
      List.of(
          Licenses.RICH_MEDIA_SESSIONS,
          Licenses.TURN_RELAYS,
          Licenses.ROOM_SYSTEMS,
          Licenses.DESKTOP_SYSTEMS,
          Licenses.TRAVERSAL_CALLS,
          Licenses.NON_TRAVERSAL_CALLS,
          Licenses.REGISTRATIONS);

  /** One for each kind of licence, in the order of the schema. */
  static List<Pool> of(Cluster cluster) {
    var pools = new ArrayList<Pool>(KINDS.size());
    for (Attribute<Integer> kind : KINDS) {
      pools.add(new Pool(cluster, kind));
    }
    return pools;
  }

  /** What the service needs, where that is declared. */
  Optional<Sourced<Integer>> need() {
    Optional<Element> needs = cluster.element().child(Clusters.REQUIRED_LICENSES);
    return needs.isPresent() ? needs.get().stated(kind) : Optional.empty();
  }

  /** What the peers hold together; nothing where no peer says what it holds of this kind. */
  Optional<Integer> held() {
    return sum(cluster.peers());
  }

  /** Whether licences are counted by unit: with Smart Licensing none is held by a peer. */
  boolean isByUnit() {
    return cluster.get(Clusters.LICENSING).orElse(Licensing.OPTION_KEYS) == Licensing.OPTION_KEYS;
  }

  /**
   * What the hardware of some peers carries together: capacity grows up to the fourth peer or fifth
   * and not beyond. Nothing unless all of them say what they carry.
   */
  Optional<Integer> carried(List<Peer> peers) {
    var each = new ArrayList<Integer>();
    for (Peer peer : peers) {
      Optional<Integer> one = peer.element().child(Licenses.CAPACITY).flatMap(it -> it.get(kind));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      each.add(one.get());
    }
    each.sort(Collections.reverseOrder());
    int sum = 0;
    for (int amount : each.subList(0, Math.min(each.size(), counting()))) {
      sum += amount;
    }
    return Optional.of(sum);
  }

  /** How many peers add to the capacity of this cluster, at most. */
  int counting() {
    return cluster
        .version()
        .map(
            version ->
                Limits.peersWithCapacity(
                    cluster.product().family(), version, cluster.peers().size()))
        .orElse(Limits.PEERS_WITH_CAPACITY.value());
  }

  /** Whether there are peers that add nothing to the capacity. */
  boolean hasIdlePeers() {
    return cluster.peers().size() > counting();
  }

  /** The peer whose loss costs most capacity, the first of equals. */
  Optional<Peer> strongest() {
    Optional<Peer> strongest = Optional.empty();
    int most = -1;
    for (Peer peer : cluster.peers()) {
      int carries = capacity(peer);
      if (carries > most) {
        most = carries;
        strongest = Optional.of(peer);
      }
    }
    return strongest;
  }

  /** All peers but one. */
  List<Peer> without(Peer lost) {
    var rest = new ArrayList<Peer>();
    for (Peer peer : cluster.peers()) {
      if (!peer.label().equals(lost.label())) {
        rest.add(peer);
      }
    }
    return rest;
  }

  /** What some peers hold; those that say nothing hold none. */
  int held(List<Peer> peers) {
    return sum(peers).orElse(0);
  }

  /** What is said of a number: {@code 500 rich media sessions}. */
  String count(int number) {
    String title = kind.title();
    boolean name = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return number
        + " "
        + (name ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1));
  }

  private int capacity(Peer peer) {
    return peer.element().child(Licenses.CAPACITY).flatMap(it -> it.get(kind)).orElse(0);
  }

  private Optional<Integer> sum(List<Peer> peers) {
    int sum = 0;
    boolean some = false;
    for (Peer peer : peers) {
      Optional<Element> licenses = peer.element().child(Licenses.KIND);
      Optional<Integer> one = licenses.isPresent() ? licenses.get().get(kind) : Optional.empty();
      if (one.isPresent()) {
        some = true;
        sum += one.get();
      }
    }
    return some ? Optional.of(sum) : Optional.empty();
  }

  /** Where a peer says how much of this kind it holds or carries. */
  Span at(Peer peer, BlockKind block) {
    return peer.element().child(block).map(it -> it.at(kind)).orElse(peer.element().head());
  }
}
