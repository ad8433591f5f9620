package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Flags peers at two sites between which addresses are translated (Expressway X8.9 guide, Network
 * Conditions Are Met [EXP-PRE-008]; Conductor guides, Appendix 1, IPSec communications
 * [CND-IPSEC-003]).
 *
 * <p>One finding for each pair of sites of a cluster.
 */
public final class NatBetweenPeers implements EstateRule {

  @Override
  public String id() {
    return "nat-between-peers";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var links = new Links(estate);
    if (links.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      for (Links.Crossing crossing : links.within(cluster)) {
        Optional<Sourced<Boolean>> nat = crossing.link().stated(Surroundings.Link.NAT);
        if (nat.isPresent() && nat.get().value()) {
          findings.add(finding(crossing, nat.get()));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Links.Crossing crossing, Sourced<Boolean> nat) {
    Peer peer = crossing.other();
    Sourced<Ref> here = peer.find(Peers.SITE).orElseThrow();
    Sourced<Ref> there = crossing.one().find(Peers.SITE).orElseThrow();
    return Finding.at(
            here.at(), peer.path(), "addresses are translated between peers " + crossing.peers())
        .on(peer)
        .marked(peer.label() + " is at " + here.value().text())
        .label(there.at(), crossing.one().label() + " is at " + there.value().text())
        .label(nat.at(), "NAT stands between the two");
  }
}
