package org.peerage.rules.conductor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.Edition;
import org.peerage.value.Sourced;

/**
 * Flags a clustered Conductor that runs as Essentials, or of which neither edition nor release key
 * is known (Conductor guides, Prerequisites; Troubleshooting [CND-PRE-004]).
 */
public final class NoReleaseKey implements ClusterRule {

  @Override
  public String id() {
    return "no-release-key";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (!cluster.isConductor() || peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      Optional<Sourced<Edition>> edition = peer.effective(Clusters.EDITION);
      boolean essentials = edition.filter(it -> it.value() == Edition.ESSENTIALS).isPresent();
      boolean key = peer.element().stated(Peers.RELEASE_KEY).isPresent();
      if (essentials || edition.isEmpty() && !key) {
        findings.add(finding(peer, edition));
      }
    }
    return findings;
  }

  private static Finding finding(Peer peer, Optional<Sourced<Edition>> edition) {
    String unit = "Conductor " + peer.label() + " of cluster " + peer.cluster().label();
    var finding =
        Finding.at(
                peer.element().head(),
                peer.path(),
                edition.isPresent()
                    ? unit + " is Essentials, which cannot be clustered"
                    : unit + " states neither its edition nor a release key")
            .on(peer)
            .missingFrom(peer.element());
    return edition.isPresent() ? finding.label(edition.get().at(), "the edition") : finding;
  }
}
