package org.peerage.rules.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.TypedAddresses;
import org.peerage.rules.shared.TypedAddresses.Typed;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.IpAddress;

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
    if (typed.isEmpty()) {
      return List.of();
    }
    Map<IpAddress, Translation> translations = translations(cluster);
    var findings = new ArrayList<Finding>();
    for (Typed one : typed) {
      Translation translation = one.address().map(translations::get).orElse(null);
      if (translation != null) {
        findings.add(finding(cluster, one, translation));
      }
    }
    return findings;
  }

  private static Map<IpAddress, Translation> translations(Cluster cluster) {
    var translations = new HashMap<IpAddress, Translation>();
    for (Peer peer : cluster.peers()) {
      peer.lan1().ifPresent(lan -> add(translations, peer, lan));
      peer.lan2().ifPresent(lan -> add(translations, peer, lan));
    }
    return translations;
  }

  private static void add(Map<IpAddress, Translation> translations, Peer peer, Element lan) {
    lan.stated(Peers.LanInterface.STATIC_NAT)
        .ifPresent(nat -> translations.put(nat.value(), new Translation(peer, nat.at())));
  }

  private static Finding finding(Cluster cluster, Typed typed, Translation translation) {
    Peer peer = translation.peer;
    var finding =
        Finding.at(
                typed.at(),
                typed.subject(),
                "peer "
                    + peer.label()
                    + " of cluster "
                    + cluster.label()
                    + " is listed by the address it is translated to")
            .on(cluster)
            .label(translation.at, "the static NAT address of " + peer.label());
    return peer.clusterInterface()
        .map(
            own ->
                new Corrections(cluster.element())
                    .write(
                        finding.help("write the address of LAN 1: " + own.value().address()),
                        typed.at(),
                        own.value().address().toString(),
                        Safety.UNSAFE))
        .orElse(finding);
  }

  /** The unit behind a static NAT address, and where that is written. */
  private record Translation(Peer peer, Span at) {}
}
