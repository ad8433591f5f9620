package org.peerage.rules.cluster;

import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Limits;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Clusters;
import org.peerage.value.Edition;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * Flags the first unit beyond what a cluster may hold (Expressway X8.9 guide, Add a Peer to a
 * Cluster [EXP-ADD-001]; Conductor guides, Prerequisites [CND-GEN-007, CND-PRE-002, CND-PRE-003]).
 *
 * <p>A Conductor without release key may not be clustered at all, which is a rule of its own.
 */
public final class TooManyPeers implements ClusterRule {

  @Override
  public String id() {
    return "too-many-peers";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    Optional<Sourced<Edition>> edition = cluster.element().find(Clusters.EDITION);
    Optional<Version> version = cluster.version();
    if (version.isEmpty() || edition.filter(it -> it.value() == Edition.ESSENTIALS).isPresent()) {
      return List.of();
    }
    int most =
        Limits.peers(cluster.product().family(), version.get(), edition.map(Sourced::value))
            .value();
    if (peers.size() <= most) {
      return List.of();
    }
    Peer beyond = peers.get(most);
    var finding =
        Finding.at(
                beyond.element().head(),
                cluster.label(),
                "cluster "
                    + cluster.label()
                    + " has "
                    + Phrases.count(peers.size(), "peer")
                    + ", "
                    + (peers.size() - most)
                    + " more than a cluster holds")
            .on(cluster)
            .marked(
                beyond.label() + " is the " + Phrases.ordinal(most + 1) + " of at most " + most);
    return List.of(
        cluster.isConductor() && edition.isPresent()
            ? finding.label(edition.get().at(), "edition " + edition.get().value().word())
            : finding);
  }
}
