package org.peerage.rules.unit;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.AddressForm;

/**
 * Flags a peer whose FQDN would be typed into the Peer N address fields, and which has a host name
 * without a domain: there is nothing to type (Expressway X8.9 guide, Create a New Cluster of
 * Expressway Peers, Configure the Primary Peer [EXP-NEW-024, EXP-NEW-032]). A peer without a host
 * name is {@link NoHostName}'s.
 */
public final class PeerWithoutFqdn implements ClusterRule {

  @Override
  public String id() {
    return "peer-without-fqdn";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (cluster.isConductor()
        || cluster.peers().size() < 2
        || cluster.peerAddresses() != AddressForm.FQDN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      if (peer.peerAddress().isEmpty() && peer.element().stated(Peers.HOST_NAME).isPresent()) {
        findings.add(finding(peer, cluster));
      }
    }
    return findings;
  }

  private static Finding finding(Peer peer, Cluster cluster) {
    boolean stated = cluster.element().stated(Clusters.PEER_ADDRESSES).isPresent();
    return Finding.at(
            peer.element().at(Peers.HOST_NAME),
            peer.path(),
            "peer " + peer.label() + " of cluster " + cluster.label() + " has no domain")
        .on(peer)
        .label(
            cluster.element().at(stated ? Clusters.PEER_ADDRESSES : Clusters.TLS),
            "peers are entered by FQDN")
        .missingFrom(peer.element())
        .help("write `domain = …` beside it");
  }
}
