package org.peerage.rules.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/** What a definition itself types into Peer N address fields, where nothing derives it. */
public final class TypedAddresses {

  private TypedAddresses() {}

  /**
   * The stated peer addresses of a cluster, and the entries of its peer lists that are no labels.
   */
  public static List<Typed> of(Cluster cluster) {
    var all = new ArrayList<Typed>();
    add(all, cluster, "", cluster.element().stated(Clusters.PEERS));
    for (Peer peer : cluster.peers()) {
      add(all, cluster, peer.label(), peer.ownPeers());
      Optional<Sourced<Host>> stated = peer.element().stated(Peers.PEER_ADDRESS);
      if (stated.isPresent()) {
        all.add(new Typed(stated.get().value(), stated.get().at(), peer.path()));
      }
    }
    return all;
  }

  private static void add(
      List<Typed> all, Cluster cluster, String peer, Optional<Sourced<List<Sourced<Ref>>>> list) {
    if (list.isEmpty()) {
      return;
    }
    String subject = peer.isEmpty() ? cluster.label() : cluster.label() + "/" + peer;
    for (Sourced<Ref> entry : list.get().value()) {
      String text = entry.value().text();
      if (cluster.peer(text).isEmpty()) {
        Host host =
            IpAddress.parse(text)
                .map(address -> (Host) new Host.Addressed(address))
                .orElseGet(() -> new Host.Named(DomainName.of(text)));
        all.add(new Typed(host, entry.at(), subject));
      }
    }
  }

  /**
   * One address or name typed by hand.
   *
   * @param subject the cluster or peer that states it
   */
  public record Typed(Host host, Span at, String subject) {

    /** The address, where it is none of a name. */
    public Optional<IpAddress> address() {
      return host instanceof Host.Addressed addressed
          ? Optional.of(addressed.address())
          : Optional.empty();
    }
  }
}
