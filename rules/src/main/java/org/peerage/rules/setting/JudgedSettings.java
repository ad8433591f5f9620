package org.peerage.rules.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.platform.Settings;
import org.peerage.platform.Verdict;
import org.peerage.schema.Peers;
import org.peerage.value.Product;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/** The {@code setting} blocks of a cluster with what the command tables know of them. */
final class JudgedSettings {

  private JudgedSettings() {}

  /** Those of the cluster, then those of each peer. */
  static List<Judged> of(Cluster cluster) {
    var judged = new ArrayList<Judged>();
    add(judged, cluster, cluster.element(), cluster.version(), cluster.label());
    for (Peer peer : cluster.peers()) {
      add(judged, cluster, peer.element(), peer.version(), peer.path());
    }
    return judged;
  }

  private static void add(
      List<Judged> judged,
      Cluster cluster,
      Element holder,
      Optional<Version> version,
      String subject) {
    for (Element block : holder.children(Peers.SETTING)) {
      Optional<Sourced<String>> value = block.find(Peers.SETTING_VALUE);
      if (version.isPresent() && value.isPresent()) {
        judged.add(
            new Judged(block, value.get(), subject, cluster.product().family(), version.get()));
      }
    }
  }

  /**
   * One block.
   *
   * @param subject the cluster or peer it stands in
   */
  record Judged(
      Element block,
      Sourced<String> value,
      String subject,
      Product.Family family,
      Version version,
      Verdict verdict) {

    private Judged(
        Element block,
        Sourced<String> value,
        String subject,
        Product.Family family,
        Version version) {
      this(
          block,
          value,
          subject,
          family,
          version,
          Settings.judge(block.label(), value.value(), family, version));
    }

    /** Whether no rule would find anything wrong with it under another path. */
    boolean isGoodAs(String path) {
      Verdict other = Settings.judge(path, value.value(), family, version);
      return other instanceof Verdict.Fits || other instanceof Verdict.UnknownPath;
    }

    Sourced<?> path() {
      return block.labels().get(0);
    }
  }
}
