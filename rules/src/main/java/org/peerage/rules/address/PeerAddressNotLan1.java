package org.peerage.rules.address;

import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.TypedAddresses;
import org.peerage.rules.shared.TypedAddresses.Typed;
import org.peerage.schema.Peers;
import org.peerage.value.IpInterface;
import org.peerage.value.Sourced;

/**
 * Flags a peer that is listed by the address of its LAN 2 (Expressway X8.9 guide, Add a Peer to a
 * Cluster, On the primary Expressway, notes [EXP-ADD-013]).
 *
 * <p>The guide says so of units with the Advanced Networking key; without it there is no LAN 2.
 */
public final class PeerAddressNotLan1 implements ClusterRule {

  @Override
  public String id() {
    return "peer-address-not-lan1";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Typed> typed = TypedAddresses.of(cluster);
    return typed.isEmpty() ? List.of() : seconds(cluster).among(typed, cluster);
  }

  private static WrongAddresses seconds(Cluster cluster) {
    var seconds = new WrongAddresses("its LAN 2 address", "LAN 2 of");
    for (Peer peer : cluster.peers()) {
      if (peer.lan2().isPresent()) {
        for (Sourced<IpInterface> one : peer.lan2().get().list(Peers.LanInterface.ADDRESS)) {
          seconds.add(one.value().address(), peer, one.at());
        }
      }
    }
    return seconds;
  }
}
