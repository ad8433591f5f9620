package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Releases;
import org.peerage.schema.Clusters;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * Says which release's tables stand in for a version we know nothing of [EXP-GEN-008, CND-GEN-012].
 * A version of another product is {@link VersionOfOtherProduct}.
 */
public final class UnknownVersion implements ClusterRule {

  @Override
  public String id() {
    return "unknown-version";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var findings = new ArrayList<Finding>();
    look(cluster, cluster.element(), cluster.label(), findings);
    for (Peer peer : cluster.peers()) {
      look(cluster, peer.element(), peer.path(), findings);
    }
    return findings;
  }

  private static void look(
      Cluster cluster, Element holder, String subject, List<Finding> findings) {
    Optional<Sourced<Version>> version = holder.stated(Clusters.VERSION);
    if (version.isPresent()) {
      var resolution = Releases.resolve(cluster.product().family(), version.get().value());
      if (resolution.standing() != Releases.Standing.FOREIGN) {
        Optional<String> note = resolution.note();
        if (note.isPresent()) {
          findings.add(Finding.at(version.get().at(), subject, note.get()));
        }
      }
    }
  }
}
