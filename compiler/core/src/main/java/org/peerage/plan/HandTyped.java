package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.plan.change.ClusterPair;
import org.peerage.schema.CallRouting;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * The addresses of a zone that spells them out, before and after. Which cluster it leads to shows
 * in the names and addresses of peers alone.
 */
record HandTyped(List<Host> before, List<Host> after) {

  static final HandTyped NONE = new HandTyped(List.of(), List.of());

  /** Of a zone of the new definition that was there before; else it is a change of its owner. */
  static HandTyped of(ClusterPair owners, Element zone) {
    boolean takesAddresses =
        zone.kind() == CallRouting.NEIGHBOR_ZONE
            || zone.kind() == CallRouting.TRAVERSAL_CLIENT_ZONE;
    if (takesAddresses && owners.before().isPresent()) {
      for (Element old : owners.before().get().element().children(zone.kind())) {
        if (old.label().equals(zone.label())) {
          List<Host> then = hosts(old);
          List<Host> now = hosts(zone);
          return then.isEmpty() || now.isEmpty() ? NONE : new HandTyped(then, now);
        }
      }
    }
    return NONE;
  }

  private static List<Host> hosts(Element zone) {
    var hosts = new ArrayList<Host>();
    for (Sourced<Host> host : zone.list(CallRouting.PEERS)) {
      hosts.add(host.value());
    }
    return List.copyOf(hosts);
  }

  boolean isEmpty() {
    return before.isEmpty();
  }

  /** Whether it leads to a cluster on either side. */
  boolean leadsTo(ClusterPair pair) {
    return pair.before().filter(cluster -> isOfAny(before, cluster.peers())).isPresent()
        || pair.after().filter(cluster -> isOfAny(after, cluster.peers())).isPresent();
  }

  private static boolean isOfAny(List<Host> hosts, List<Peer> peers) {
    return peers.stream().anyMatch(peer -> find(hosts, peer).isPresent());
  }

  /** Whether it held all peers before, and is to hold all peers. */
  boolean isWhole(ClusterPair pair) {
    return pair.before().filter(cluster -> isOfAll(before, cluster.peers())).isPresent()
        && pair.after().filter(cluster -> isOfAll(after, cluster.peers())).isPresent();
  }

  private static boolean isOfAll(List<Host> hosts, List<Peer> peers) {
    return peers.stream().allMatch(peer -> find(hosts, peer).isPresent());
  }

  boolean ledTo(Peer peer) {
    return find(before, peer).isPresent();
  }

  boolean leadsTo(Peer peer) {
    return find(after, peer).isPresent();
  }

  /** The words in which it leads to a peer, those of the new definition first. */
  Optional<String> spelled(Peer peer) {
    return find(after, peer).or(() -> find(before, peer)).map(Object::toString);
  }

  private static Optional<Host> find(List<Host> hosts, Peer peer) {
    for (Host host : hosts) {
      String text = host.toString();
      if (peer.fqdn().filter(name -> name.toString().equalsIgnoreCase(text)).isPresent()
          || peer.interfaces().stream()
              .anyMatch(one -> one.value().address().toString().equals(text))) {
        return Optional.of(host);
      }
    }
    return Optional.empty();
  }
}
