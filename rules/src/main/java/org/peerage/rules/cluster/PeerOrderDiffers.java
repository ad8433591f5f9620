package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.source.Span;

/**
 * Flags a peer whose own list holds the addresses of the others in another order (Expressway X8.9
 * guide, Add a Peer to a Cluster [EXP-ADD-012, EXP-PEER-003]).
 *
 * <p>On Conductor the order does not matter (XC2.4 and XC3.0 guides, Peer-specific configuration
 * [CND-PEER-001]).
 */
public final class PeerOrderDiffers implements ClusterRule {

  @Override
  public String id() {
    return "peer-order-differs";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (cluster.isConductor() || !PeerList.differ(peers)) {
      return List.of();
    }
    PeerList norm = PeerList.norm(cluster, peers);
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      Optional<PeerList> own = PeerList.of(peer);
      if (own.isPresent() && reordered(own.get(), norm)) {
        findings.add(finding(peer, own.get(), norm));
      }
    }
    return findings;
  }

  private static boolean reordered(PeerList own, PeerList norm) {
    if (own.entries().size() != norm.entries().size()) {
      return false;
    }
    boolean moved = false;
    for (int i = 0; i < own.entries().size(); i++) {
      PeerList.Entry entry = own.entries().get(i);
      if (!norm.holds(entry) || !own.holds(norm.entries().get(i))) {
        return false;
      }
      moved |= !entry.typed().equals(norm.entries().get(i).typed());
    }
    return moved;
  }

  /** The first place in which the two differ: what stands there, and what the others have. */
  private static String moved(PeerList own, PeerList norm) {
    for (int i = 0; i < own.entries().size(); i++) {
      if (!own.entries().get(i).typed().equals(norm.entries().get(i).typed())) {
        return Phrases.ordinal(i + 1)
            + " is "
            + own.entries().get(i).words()
            + " here, and "
            + norm.entries().get(i).words()
            + " in the list of "
            + norm.holder();
      }
    }
    throw new IllegalStateException("the lists are the same");
  }

  private static Finding finding(Peer peer, PeerList own, PeerList norm) {
    Span at = own.at().orElseThrow();
    String order = norm.written();
    var finding =
        Finding.at(
                at,
                peer.path(),
                "peers of cluster "
                    + peer.cluster().label()
                    + " hold their peer list in different orders")
            .on(peer)
            .marked(moved(own, norm))
            .help("write `peers = " + order + "`, or take the list out of " + peer.label());
    if (norm.at().isPresent()) {
      finding = finding.label(norm.at().get(), "the list of " + norm.holder());
    } else {
      finding =
          finding.label(norm.entries().get(0).at(), "the cluster lists them as declared: " + order);
    }
    return peer.element().span().covers(at)
        ? finding.fix(
            new Fix(
                "put the list in the order of " + norm.holder(),
                List.of(new Edit(at, order)),
                Fix.Safety.SAFE))
        : finding;
  }
}
