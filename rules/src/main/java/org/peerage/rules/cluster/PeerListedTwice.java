package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Corrections;
import org.peerage.schema.Clusters;
import org.peerage.source.Span;

/**
 * Flags a unit that one peer list names twice: each address stands there exactly once (Expressway
 * X8.9 guide, Peer-Specific Items [EXP-PEER-003]; Conductor guides, Peer-specific configuration
 * [CND-PEER-001]).
 */
public final class PeerListedTwice implements ClusterRule {

  @Override
  public String id() {
    return "peer-listed-twice";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    if (cluster.element().stated(Clusters.PEERS).isPresent()) {
      PeerList shared = PeerList.of(cluster);
      look(
          cluster,
          cluster.label(),
          "the peer list of cluster " + cluster.label(),
          shared,
          findings);
    }
    for (Peer peer : cluster.peers()) {
      Optional<PeerList> own = PeerList.of(peer);
      if (own.isPresent()) {
        look(cluster, peer.path(), "the peer list of " + peer.label(), own.get(), findings);
      }
    }
    return findings;
  }

  private static void look(
      Cluster cluster, String subject, String name, PeerList list, List<Finding> findings) {
    var seen = new HashMap<String, PeerList.Entry>();
    for (int i = 0; i < list.entries().size(); i++) {
      PeerList.Entry entry = list.entries().get(i);
      String unit = entry.peer().map(Peer::label).orElse(entry.typed());
      PeerList.Entry first = seen.putIfAbsent(unit, entry);
      if (first != null) {
        var finding =
            Finding.at(entry.at(), subject, name + " names " + unit + " twice")
                .on(cluster)
                .marked("again")
                .label(first.at(), "for the first time")
                .help("take one of them out: " + unit + " has one place in the list");
        Span before = list.entries().get(i - 1).at();
        findings.add(
            new Corrections(cluster.element()).takeOut(finding, before, entry.at(), Safety.UNSAFE));
      }
    }
  }
}
