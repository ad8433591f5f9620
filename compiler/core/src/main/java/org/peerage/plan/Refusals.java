package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.plan.Refusal.Reason;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.platform.Limits;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.Version;

/** What is refused before members are looked at (plan-proof.md section 11, refuse). */
final class Refusals {

  private static final Version OLDEST_UPGRADED = Version.of("X8");

  private static final Set<Kind> MEMBERS =
      Set.of(
          Kind.VERSION,
          Kind.PRIMARY,
          Kind.ORDER,
          Kind.PEER_JOINED,
          Kind.PEER_LEFT,
          Kind.PEER_REPLACED,
          Kind.PEER_READDRESSED);

  private final Difference difference;
  private final ClusterPair pair;
  private final List<Reason> reasons = new ArrayList<>();

  private Refusals(Difference difference, ClusterPair pair) {
    this.difference = difference;
    this.pair = pair;
  }

  static List<Reason> of(Difference difference, ClusterPair pair) {
    var refusals = new Refusals(difference, pair);
    if (pair.before().isPresent() && pair.after().isPresent()) {
      refusals.unlike();
      refusals.versions(pair.before().get(), pair.after().get());
    }
    refusals.size();
    refusals.provisioning();
    return refusals.reasons;
  }

  /** Product, edition and what the clustering page holds besides peers and primary. */
  private void unlike() {
    for (Change change : difference.of(pair)) {
      if (change.kind() == Kind.PRODUCT) {
        add(
            "product-changed-in-place",
            change,
            "the product of a cluster cannot change",
            "declare another cluster with new units, and remove this one once calls have moved",
            "EXP-UPG-004",
            "DOC-013");
      } else if (change.kind() == Kind.IDENTITY && wasCluster() && isCluster()) {
        identity(change);
      }
    }
  }

  /** A name may change, alone; nothing else that the clustering page holds. */
  private void identity(Change change) {
    boolean name =
        change.what().equals(Clusters.NAME.name())
            && change.subject().equals(pair.label())
            && change.before().isPresent()
            && change.after().isPresent()
            && !pair.cluster().isConductor();
    if (!name) {
      add(
          "clustering-page-changed-in-place",
          change,
          "no procedure of the guides changes "
              + change.what()
              + " of a cluster that runs; peers would disagree while it is typed in",
          "remove the cluster in one change and create it anew in the next",
          "EXP-ADD-011",
          "EXP-PEER-004");
    } else if (difference.of(pair).stream().anyMatch(one -> MEMBERS.contains(one.kind()))) {
      add(
          "clustering-page-changed-in-place",
          change,
          "a cluster does not get another name while its peers, primary or version change",
          "commit the name alone, carry it out, then commit the rest",
          "EXP-ADD-006",
          "EXP-ADD-011");
    }
  }

  private boolean wasCluster() {
    return pair.before().filter(Numbering::isCluster).isPresent();
  }

  private boolean isCluster() {
    return pair.after().filter(Numbering::isCluster).isPresent();
  }

  private void versions(Cluster before, Cluster after) {
    mixed(before, "upgrade-unfinished", "peers run unequal versions now: ");
    mixed(after, "upgrade-not-of-all", "an upgrade is of all peers in one window, not of some: ");
    for (PeerPair peers : pair.peers()) {
      if (peers.fate() == Fate.STAYS && reasons.isEmpty()) {
        Optional<Version> then = peers.before().flatMap(Peer::version);
        Optional<Version> now = peers.after().flatMap(Peer::version);
        if (then.isPresent() && now.isPresent()) {
          step(then.get(), now.get(), after);
        }
      }
    }
  }

  private void mixed(Cluster cluster, String id, String words) {
    var seen = new ArrayList<String>();
    for (Peer peer : cluster.peers()) {
      String version = peer.version().map(Object::toString).orElse("none");
      if (!seen.contains(version)) {
        seen.add(version);
      }
    }
    boolean declared =
        cluster
            .element()
            .child(Clusters.Upgrade.KIND)
            .filter(upgrade -> upgrade.on(Clusters.Upgrade.IN_PROGRESS))
            .isPresent();
    if (seen.size() > 1) {
      add(
          declared ? "upgrade-in-progress" : id,
          cluster.label(),
          words + String.join(", ", seen),
          "declare one version for the cluster; finish an upgrade by the plan that began it",
          pair.cluster().element().at(Clusters.VERSION),
          "EXP-PRE-002",
          "EXP-UPG-002");
    }
  }

  private void step(Version then, Version now, Cluster after) {
    Span at = after.element().at(Clusters.VERSION);
    if (now.compareTo(then) < 0) {
      add(
          "downgrade",
          after.label(),
          "a downgrade from " + then + " to " + now + " is not planned",
          "restore backups of the old release on units set back to it, by hand",
          at,
          "EXP-UPG-011");
    } else if (!after.isConductor()
        && now.compareTo(then) > 0
        && then.compareTo(OLDEST_UPGRADED) < 0) {
      add(
          "upgrade-from-before-x8",
          after.label(),
          "the upgrade procedure at hand starts from X8, not from " + then,
          "upgrade to a release of X8 by the guide of that release first",
          at,
          "EXP-UPG-004");
    }
  }

  private void size() {
    if (pair.after().isEmpty()) {
      return;
    }
    Cluster cluster = pair.after().get();
    Optional<Version> version = cluster.ordered().stream().findFirst().flatMap(Peer::version);
    int most =
        Limits.peers(
                cluster.product().family(),
                version.orElse(Version.of(cluster.isConductor() ? "XC3.0" : "X8.9")),
                cluster.get(Clusters.EDITION))
            .value();
    if (cluster.peers().size() > most) {
      add(
          "too-many-peers",
          cluster.label(),
          "a cluster of this kind has at most " + most + " peers",
          "leave some units out",
          cluster.element().head(),
          "EXP-ADD-001",
          "CND-GEN-007");
    }
    for (PeerPair peers : pair.peers()) {
      boolean keeps =
          peers.after().filter(peer -> peer.element().on(Peers.KEEP_CONFIGURATION)).isPresent();
      if (keeps && peers.fate() == Fate.REPLACED && isDeclaredDead(peers)) {
        Peer peer = peers.peer();
        add(
            "dead-peer-keeps-configuration",
            peer.path(),
            "the configuration of a unit that nobody can reach cannot be kept",
            "take keep-configuration away; the new unit then takes over that of the cluster",
            peer.element().at(Peers.KEEP_CONFIGURATION),
            "EXP-REPL-005");
      }
    }
  }

  private static boolean isDeclaredDead(PeerPair peers) {
    return peers.before().filter(Numbering::isUnreachable).isPresent();
  }

  /** Provisioning and cluster are two jobs [EXP-GEN-007]. */
  private void provisioning() {
    if (wasCluster() || !isCluster() || pair.before().isEmpty()) {
      return;
    }
    boolean then = provisioned(pair.before().get());
    boolean now = provisioned(pair.cluster());
    if (!then && now) {
      add(
          "provisioning-with-new-cluster",
          pair.label(),
          "provisioning and the cluster are set up one after the other, not in one change",
          "commit one of them, carry it out, then commit the other",
          pair.cluster().element().head(),
          "EXP-GEN-007");
    }
  }

  private static boolean provisioned(Cluster cluster) {
    return cluster
        .element()
        .child(Clusters.Applications.KIND)
        .filter(page -> page.on(Clusters.Applications.DEVICE_PROVISIONING))
        .isPresent();
  }

  private void add(String id, Change change, String message, String instead, String... source) {
    Span at = change.after().map(Change.Side::at).orElseGet(() -> difference.at(pair));
    add(id, change.subject(), message, instead, at, source);
  }

  private void add(
      String id, String subject, String message, String instead, Span at, String... source) {
    reasons.add(new Reason(id, subject, message, List.of(source), instead, Optional.of(at)));
  }
}
