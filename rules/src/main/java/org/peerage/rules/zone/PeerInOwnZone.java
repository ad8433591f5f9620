package org.peerage.rules.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Holders;
import org.peerage.schema.CallRouting;
import org.peerage.value.Host;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Flags a zone to a peer of its own cluster: peers are no neighbours of each other (Expressway X8.9
 * guide, Neighboring Between Expressway Clusters, note; Create a New Cluster, step 4 [EXP-NBR-009,
 * EXP-NEW-020]).
 */
public final class PeerInOwnZone implements ClusterRule {

  @Override
  public String id() {
    return "peer-in-own-zone";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    Optional<Holders> holders = Optional.empty();
    for (Element zone : cluster.zones()) {
      Optional<Sourced<Ref>> whole = zone.stated(CallRouting.CLUSTER);
      if (whole.isPresent() && whole.get().value().text().equals(cluster.label())) {
        findings.add(ofCluster(cluster, zone, whole.get()));
      }
      for (Sourced<Host> host : zone.list(CallRouting.PEERS)) {
        holders = holders.isPresent() ? holders : Optional.of(Holders.of(cluster));
        holders
            .get()
            .find(host.value())
            .ifPresent(peer -> findings.add(ofPeer(cluster, zone, host, peer)));
      }
    }
    return findings;
  }

  private static Finding ofCluster(Cluster cluster, Element zone, Sourced<Ref> whole) {
    return Finding.at(
            whole.at(),
            cluster.label(),
            "zone " + zone.label() + " of cluster " + cluster.label() + " leads to that cluster")
        .on(cluster);
  }

  private static Finding ofPeer(Cluster cluster, Element zone, Sourced<Host> host, Peer peer) {
    return Finding.at(
            host.at(),
            cluster.label(),
            "zone "
                + zone.label()
                + " of cluster "
                + cluster.label()
                + " leads to its own peer "
                + peer.label())
        .on(cluster)
        .label(peer.element().head(), peer.label() + " is a peer of the cluster");
  }
}
