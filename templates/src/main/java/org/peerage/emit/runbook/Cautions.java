package org.peerage.emit.runbook;

import java.util.ArrayList;
import java.util.List;
import org.peerage.emit.runbook.ExpresswayView.CautionView;
import org.peerage.emit.setting.GuideRelease;
import org.peerage.emit.setting.Menus;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;
import org.peerage.platform.Document;
import org.peerage.platform.Page;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.value.CallControl;
import org.peerage.value.PeerState;

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
    all.cautions.addAll(GuideRelease.cautions(cluster, menus, guide));
    all.order(order);
    all.callControl();
    all.state();
    all.cautions.addAll(menus.cautions(pages));
    return all.cautions.stream()
        .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".")
        .map(CautionView::new)
        .toList();
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
