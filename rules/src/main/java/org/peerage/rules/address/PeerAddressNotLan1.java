package org.peerage.rules.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.TypedAddresses;
import org.peerage.rules.shared.TypedAddresses.Typed;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.IpAddress;
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
    if (typed.isEmpty()) {
      return List.of();
    }
    Map<IpAddress, Second> seconds = seconds(cluster);
    var findings = new ArrayList<Finding>();
    for (Typed one : typed) {
      Second second = one.address().map(seconds::get).orElse(null);
      if (second != null) {
        findings.add(finding(cluster, one, second));
      }
    }
    return findings;
  }

  private static Map<IpAddress, Second> seconds(Cluster cluster) {
    var seconds = new HashMap<IpAddress, Second>();
    for (Peer peer : cluster.peers()) {
      if (peer.lan2().isPresent()) {
        for (Sourced<IpInterface> one : peer.lan2().get().list(Peers.LanInterface.ADDRESS)) {
          seconds.put(one.value().address(), new Second(peer, one.at()));
        }
      }
    }
    return seconds;
  }

  private static Finding finding(Cluster cluster, Typed typed, Second second) {
    Peer peer = second.peer;
    var finding =
        Finding.at(
                typed.at(),
                typed.subject(),
                "peer "
                    + peer.label()
                    + " of cluster "
                    + cluster.label()
                    + " is listed by its LAN 2 address")
            .on(cluster)
            .label(second.at, "LAN 2 of " + peer.label());
    return peer.clusterInterface()
        .map(
            own ->
                new Corrections(cluster.element())
                    .write(
                        finding.help("write the address of LAN 1: " + own.value().address()),
                        typed.at(),
                        own.value().address().toString(),
                        Safety.UNSAFE))
        .orElse(finding);
  }

  /** A unit and where the address of its LAN 2 is written. */
  private record Second(Peer peer, Span at) {}
}
