package org.peerage.emit.runbook;

import java.util.ArrayList;
import java.util.List;
import org.peerage.emit.runbook.ExpresswayView.CautionView;
import org.peerage.emit.setting.Menus;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.platform.Behavior;
import org.peerage.platform.Document;
import org.peerage.platform.Milestone;
import org.peerage.platform.Milestones;
import org.peerage.platform.Page;
import org.peerage.platform.Releases;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.CallControl;
import org.peerage.value.PeerState;
import org.peerage.value.Product;
import org.peerage.value.Version;
import org.peerage.value.VersionRange;

/** What the reader of a runbook has to know before the first step. */
final class Cautions {

  private final Cluster cluster;
  private final Menus menus;
  private final List<String> cautions = new ArrayList<>();

  private Cautions(Cluster cluster, Menus menus) {
    this.cluster = cluster;
    this.menus = menus;
  }

  /**
   * The cautions of a cluster.
   *
   * @param guide whose steps these are
   * @param order the peers in the order in which they come together
   * @param pages the pages the runbook leads to
   */
  static List<CautionView> of(
      Cluster cluster, Menus menus, Document guide, List<Peer> order, List<Page> pages) {
    var all = new Cautions(cluster, menus);
    all.release(guide);
    all.order(order);
    all.callControl();
    all.state();
    all.cautions.addAll(menus.cautions(pages));
    return all.cautions.stream()
        .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".")
        .map(CautionView::new)
        .toList();
  }

  private void release(Document guide) {
    Version version = menus.version();
    if (cluster.version().isEmpty()) {
      cautions.add(
          "the definition names no version of the cluster; what follows is for " + version);
    }
    Releases.resolve(menus.family(), version).note().ifPresent(cautions::add);
    Version written = Version.of(guide.edition());
    if (!VersionRange.of("<=" + written).contains(version) || version.compareTo(written) < 0) {
      cautions.add(
          "the steps are written for "
              + written
              + ", and this cluster runs "
              + version
              + ": compare them with the guide of that release"
              + changes(written, version));
    }
    if (menus.family() == Product.Family.VCS) {
      cautions.add(
          "the guide is one for Expressway; VCS is taken to follow the Expressway of its number");
    }
    if (!cluster.isConductor()
        && !Behavior.TLS_BETWEEN_PEERS.holds(menus.family(), version)
        && cluster.peers().size() > 1) {
      cautions.add(
          "before X8.8 peers talk IPsec to each other, by pre-shared key and address; the clustering"
              + " page of "
              + version
              + " may show other fields than those below");
    }
  }

  private String changes(Version written, Version version) {
    var text = new StringBuilder();
    boolean newer = version.compareTo(written) > 0;
    for (Milestone milestone :
        newer
            ? Milestones.between(menus.family(), written, version)
            : Milestones.between(menus.family(), version, written)) {
      text.append(text.isEmpty() ? newer ? ". Since then: " : ". Not there yet: " : "; ")
          .append(milestone.text())
          .append(" (")
          .append(milestone.since())
          .append(')');
    }
    return text.toString();
  }

  /** A cluster is created with its primary as Peer 1 [EXP-NEW-029, EXP-NEW-033]. */
  private void order(List<Peer> order) {
    List<Peer> declared = cluster.ordered();
    if (cluster.isConductor()) {
      return;
    }
    for (int i = 0; i < Math.min(declared.size(), order.size()); i++) {
      if (!declared.get(i).label().equals(order.get(i).label())) {
        cautions.add(
            "the definition lists another peer before the primary, and a cluster is created with the"
                + " primary as Peer 1: the fields are filled in the order of the table below, so"
                + " write the peers in that order");
        return;
      }
    }
  }

  /** The guides at hand cover Conductors that a VCS asks through a policy service [CND-GEN-002]. */
  private void callControl() {
    if (cluster.isConductor()
        && cluster.get(Clusters.CALL_CONTROL).orElse(CallControl.VCS_POLICY_SERVICE)
            != CallControl.VCS_POLICY_SERVICE) {
      cautions.add(
          "these steps are for Conductors that a VCS asks through a policy service; for another call"
              + " control follow the guide that covers it");
    }
  }

  private void state() {
    for (Peer peer : cluster.peers()) {
      if (peer.get(Peers.STATE).orElse(PeerState.IN_SERVICE) == PeerState.UNREACHABLE) {
        cautions.add(
            "the definition calls "
                + peer.label()
                + " unreachable: nothing here can be done on it before it answers");
      }
    }
  }
}
