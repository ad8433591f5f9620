package org.peerage.model;

import java.util.ArrayList;
import java.util.List;

/** The order in which the units of a cluster come together. */
public final class JoinOrder {

  private JoinOrder() {}

  /**
   * The primary, then the others as declared: a cluster is created with its primary as Peer 1, and
   * each newcomer takes the first empty field [EXP-NEW-006, EXP-NEW-029, EXP-ADD-010, CND-NEW-010].
   */
  public static List<Peer> of(Cluster cluster) {
    var order = new ArrayList<Peer>();
    cluster.primaryPeer().ifPresent(order::add);
    for (Peer peer : cluster.ordered()) {
      if (order.stream().noneMatch(known -> known.label().equals(peer.label()))) {
        order.add(peer);
      }
    }
    for (Peer peer : cluster.peers()) {
      if (order.stream().noneMatch(known -> known.label().equals(peer.label()))) {
        order.add(peer);
      }
    }
    return order;
  }
}
