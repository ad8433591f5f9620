package org.peerage.rules.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.Sourced;

/**
 * Flags a gateway that lies in no network of its unit (Expressway X8.9 guide, Create a New Cluster,
 * step 3 [EXP-NEW-014]).
 *
 * <p>Link-local gateways of IPv6 are reached whatever the network; where a unit has no address of
 * the gateway's family, nothing is held against it.
 */
public final class GatewayOutOfReach implements ClusterRule {

  @Override
  public String id() {
    return "gateway-out-of-reach";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      for (Sourced<IpAddress> gateway : peer.element().list(Peers.GATEWAY)) {
        Optional<Sourced<IpInterface>> own = beyond(peer, gateway.value());
        if (own.isPresent()) {
          findings.add(finding(peer, gateway, own.get()));
        }
      }
    }
    return findings;
  }

  /** An interface of the gateway's family, where none is in its network. */
  private static Optional<Sourced<IpInterface>> beyond(Peer peer, IpAddress gateway) {
    Optional<Sourced<IpInterface>> first = Optional.empty();
    for (Sourced<IpInterface> own : peer.interfaces()) {
      if (own.value().address().isV4() == gateway.isV4()) {
        if (own.value().subnet().contains(gateway)) {
          return Optional.empty();
        }
        first = first.isPresent() ? first : Optional.of(own);
      }
    }
    return gateway.isLinkLocal() ? Optional.empty() : first;
  }

  private static Finding finding(Peer peer, Sourced<IpAddress> gateway, Sourced<IpInterface> own) {
    return Finding.at(
            gateway.at(),
            peer.path(),
            "the gateway of peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + ", "
                + gateway.value()
                + ", is in none of its networks")
        .on(peer)
        .missingFrom(peer.element())
        .label(own.at(), peer.label() + " is in " + own.value().subnet());
  }
}
