package org.peerage.rules.address;

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
import org.peerage.value.Sourced;

/**
 * Flags static NAT on the interface that peers use between each other (Expressway X8.9 guide, Add a
 * Peer to a Cluster, On the primary Expressway, notes [EXP-ADD-013]; Appendix 3, Expressway-E peers
 * have dual NICs, with static NAT enabled [EXP-ISO-015]).
 *
 * <p>Static NAT comes with the Advanced Networking key, of which the guide says this; so it is
 * flagged whether or not the key is declared. A stand-alone system is free.
 */
public final class StaticNatOnLan1 implements ClusterRule {

  @Override
  public String id() {
    return "static-nat-on-lan1";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      Optional<Sourced<IpAddress>> nat =
          peer.lan1().flatMap(lan -> lan.stated(Peers.LanInterface.STATIC_NAT));
      if (nat.isPresent()) {
        findings.add(
            Finding.at(
                    nat.get().at(),
                    peer.path(),
                    "LAN 1 of peer "
                        + peer.label()
                        + " of cluster "
                        + cluster.label()
                        + " has static NAT")
                .on(peer)
                .help("move the external address and its static NAT to `lan2`"));
      }
    }
    return findings;
  }
}
