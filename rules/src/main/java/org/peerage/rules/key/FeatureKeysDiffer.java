package org.peerage.rules.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Attribute;
import org.peerage.schema.Peers;
import org.peerage.source.Span;

/**
 * Flags peers that hold different feature keys (Expressway X8.9 guide, Basic Configuration Is Done;
 * Peer-Specific Items, Option keys [EXP-PRE-016, EXP-PEER-021, EXP-PEER-022]).
 *
 * <p>Features are compared, not key strings, since a key is bought for one serial number. Licences
 * stand in a block of their own and may differ [EXP-PRE-017]. One finding for each peer that lacks
 * something.
 */
public final class FeatureKeysDiffer implements ClusterRule {

  @Override
  public String id() {
    return "feature-keys-differ";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    List<Held> union = union(peers);
    if (union.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      List<Held> lacking = lacking(peer, union);
      if (!lacking.isEmpty()) {
        findings.add(finding(peer, lacking));
      }
    }
    return findings;
  }

  /** Every feature of the cluster with the first peer that holds it, in the order of the schema. */
  private static List<Held> union(List<Peer> peers) {
    var union = new ArrayList<Held>();
    for (Attribute<?> feature : Peers.OptionKeys.KIND.attributes()) {
      for (Peer peer : peers) {
        if (holds(peer, feature)) {
          union.add(new Held(feature, peer));
          break;
        }
      }
    }
    return union;
  }

  private static List<Held> lacking(Peer peer, List<Held> union) {
    var lacking = new ArrayList<Held>();
    for (Held held : union) {
      if (!holds(peer, held.feature)) {
        lacking.add(held);
      }
    }
    return lacking;
  }

  private static boolean holds(Peer peer, Attribute<?> feature) {
    Optional<Element> keys = keys(peer);
    return keys.isPresent() && keys.get().states(feature);
  }

  private static Optional<Element> keys(Peer peer) {
    return peer.element().child(Peers.OptionKeys.KIND);
  }

  private static Finding finding(Peer peer, List<Held> lacking) {
    Span at = keys(peer).map(Element::head).orElse(peer.element().head());
    var finding =
        Finding.at(
                at,
                peer.path(),
                "peers of cluster " + peer.cluster().label() + " hold different feature keys")
            .on(peer)
            .missingFrom(peer.element())
            .marked(
                peer.label()
                    + " lacks "
                    + (lacking.size() == 1 ? "it" : Phrases.and(titles(lacking))));
    var orders = new ArrayList<String>();
    for (Held held : lacking) {
      List<String> labels = holders(peer.cluster(), held.feature);
      String title = held.feature.title();
      finding =
          finding.label(
              keys(held.peer).orElseThrow().at(held.feature),
              Phrases.and(labels) + (labels.size() == 1 ? " has " : " have ") + title);
      orders.add("`" + held.feature.name() + " = <key for " + unit(peer) + ">`");
    }
    return finding.help(
        "add "
            + String.join(", ", orders)
            + " to "
            + peer.label()
            + ", or take "
            + (lacking.size() == 1
                ? "it off " + lacking.get(0).peer.label()
                : "them off the others"));
  }

  private static List<String> titles(List<Held> lacking) {
    var titles = new ArrayList<String>();
    for (Held held : lacking) {
      titles.add(held.feature.title());
    }
    return titles;
  }

  private static List<String> holders(Cluster cluster, Attribute<?> feature) {
    var labels = new ArrayList<String>();
    for (Peer peer : cluster.peers()) {
      if (holds(peer, feature)) {
        labels.add(peer.label());
      }
    }
    return labels;
  }

  private static String unit(Peer peer) {
    return peer.get(Peers.SERIAL_NUMBER)
        .map(serial -> "serial " + serial)
        .orElseGet(() -> peer.label());
  }

  /** A feature and a peer that holds it. */
  private record Held(Attribute<?> feature, Peer peer) {}
}
