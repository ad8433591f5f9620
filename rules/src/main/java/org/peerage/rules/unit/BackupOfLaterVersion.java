package org.peerage.rules.unit;

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
import org.peerage.source.Span;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * Flags a backup that was made on a later version than the unit runs, or than it ran before the
 * upgrade in progress: an older release restores a backup that was made on it, and no other
 * (Expressway X8.9 guide, Upgrade the Primary Peer; Upgrade Subordinate Peers [EXP-UPG-011]).
 *
 * <p>While an upgrade is in progress the oldest version among the peers is the one to go back to.
 */
public final class BackupOfLaterVersion implements ClusterRule {

  @Override
  public String id() {
    return "backup-of-later-version";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (cluster.isConductor()) {
      return List.of();
    }
    boolean upgrading =
        cluster
            .element()
            .child(Clusters.Upgrade.KIND)
            .filter(upgrade -> upgrade.on(Clusters.Upgrade.IN_PROGRESS))
            .isPresent();
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      Optional<Sourced<Version>> made =
          peer.element()
              .child(Peers.Backup.KIND)
              .flatMap(backup -> backup.stated(Peers.Backup.VERSION));
      Peer measure = upgrading ? oldest(cluster) : peer;
      Optional<Sourced<Version>> runs = measure.effective(Clusters.VERSION);
      if (made.isPresent()
          && runs.isPresent()
          && made.get().value().compareTo(runs.get().value()) > 0) {
        findings.add(finding(peer, made.get(), runs.get().at(), runs.get().value(), upgrading));
      }
    }
    return findings;
  }

  private static Peer oldest(Cluster cluster) {
    Peer oldest = cluster.peers().get(0);
    for (Peer peer : cluster.peers()) {
      boolean both = peer.version().isPresent() && oldest.version().isPresent();
      if (both && peer.version().get().compareTo(oldest.version().get()) < 0) {
        oldest = peer;
      }
    }
    return oldest;
  }

  private static Finding finding(
      Peer peer, Sourced<Version> made, Span at, Version version, boolean upgrading) {
    return Finding.at(
            made.at(),
            peer.path(),
            "the backup of peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " cannot be restored on "
                + version)
        .on(peer)
        .marked("made on " + made.value())
        .label(at, upgrading ? "the version to go back to" : "the version it runs");
  }
}
