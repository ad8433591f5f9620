package org.peerage.rules.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.TypedAddresses.Typed;
import org.peerage.source.Span;
import org.peerage.value.IpAddress;

/** Addresses by which the peers of a cluster cannot be listed, and whose they are. */
final class WrongAddresses {

  private final String which;
  private final String place;
  private final Map<IpAddress, Owner> owners = new HashMap<>();

  /**
   * @param which what each of them is to its peer: {@code its LAN 2 address}
   * @param place where that is written, before the peer's label: {@code LAN 2 of}
   */
  WrongAddresses(String which, String place) {
    this.which = which;
    this.place = place;
  }

  void add(IpAddress address, Peer peer, Span at) {
    owners.put(address, new Owner(peer, at));
  }

  /** What is found where one of them is typed. */
  List<Finding> among(List<Typed> typed, Cluster cluster) {
    var findings = new ArrayList<Finding>();
    for (Typed one : typed) {
      one.address().map(owners::get).ifPresent(owner -> findings.add(finding(cluster, one, owner)));
    }
    return findings;
  }

  private Finding finding(Cluster cluster, Typed typed, Owner owner) {
    Peer peer = owner.peer;
    var finding =
        Finding.at(
                typed.at(),
                typed.subject(),
                "peer "
                    + peer.label()
                    + " of cluster "
                    + cluster.label()
                    + " is listed by "
                    + which)
            .on(cluster)
            .label(owner.at, place + " " + peer.label());
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

  /** A peer, and where an address of it is written. */
  private record Owner(Peer peer, Span at) {}
}
