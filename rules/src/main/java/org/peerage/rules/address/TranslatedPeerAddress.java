package org.peerage.rules.address;

import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.TypedAddresses;
import org.peerage.rules.shared.TypedAddresses.Typed;
import org.peerage.schema.Peers;

/**
 * Flags a peer that is listed by the address it is translated to (Expressway X8.9 guide, Network
 * Conditions Are Met [EXP-PRE-008]).
 */
public final class TranslatedPeerAddress implements ClusterRule {

  @Override
  public String id() {
    return "translated-peer-address";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Typed> typed = TypedAddresses.of(cluster);
    return typed.isEmpty() ? List.of() : translations(cluster).among(typed, cluster);
  }

  private static WrongAddresses translations(Cluster cluster) {
    var translations =
        new WrongAddresses("the address it is translated to", "the static NAT address of");
    for (Peer peer : cluster.peers()) {
      peer.lan1().ifPresent(lan -> add(translations, peer, lan));
      peer.lan2().ifPresent(lan -> add(translations, peer, lan));
    }
    return translations;
  }

  private static void add(WrongAddresses translations, Peer peer, Element lan) {
    lan.stated(Peers.LanInterface.STATIC_NAT)
        .ifPresent(nat -> translations.add(nat.value(), peer, nat.at()));
  }
}
