package org.peerage.rules.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
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
    Map<Pair, Sourced<Boolean>> translated = translated(estate);
    if (translated.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      look(cluster, translated, findings);
    }
    return findings;
  }

  private static Map<Pair, Sourced<Boolean>> translated(Estate estate) {
    var links = new HashMap<Pair, Sourced<Boolean>>();
    for (Element link : estate.all(Surroundings.Link.KIND)) {
      Optional<Sourced<Boolean>> nat = link.stated(Surroundings.Link.NAT);
      if (nat.isPresent() && nat.get().value() && link.labels().size() == 2) {
        links.put(Pair.of(end(link, 0), end(link, 1)), nat.get());
      }
    }
    return links;
  }

  private static String end(Element link, int which) {
    return ((Ref) link.labels().get(which).value()).text();
  }

  private static void look(
      Cluster cluster, Map<Pair, Sourced<Boolean>> translated, List<Finding> findings) {
    var sites = new HashMap<String, Peer>();
    for (Peer peer : cluster.peers()) {
      Optional<Sourced<Ref>> site = peer.find(Peers.SITE);
      if (site.isEmpty() || sites.containsKey(site.get().value().text())) {
        continue;
      }
      for (var other : sites.entrySet()) {
        Sourced<Boolean> nat = translated.get(Pair.of(site.get().value().text(), other.getKey()));
        if (nat != null) {
          findings.add(finding(peer, other.getValue(), nat));
        }
      }
      sites.put(site.get().value().text(), peer);
    }
  }

  private static Finding finding(Peer peer, Peer other, Sourced<Boolean> nat) {
    Sourced<Ref> here = peer.find(Peers.SITE).orElseThrow();
    Sourced<Ref> there = other.find(Peers.SITE).orElseThrow();
    return Finding.at(
            here.at(),
            peer.path(),
            "addresses are translated between peers "
                + other.label()
                + " and "
                + peer.label()
                + " of cluster "
                + peer.cluster().label())
        .on(peer)
        .marked(peer.label() + " is at " + here.value().text())
        .label(there.at(), other.label() + " is at " + there.value().text())
        .label(nat.at(), "NAT stands between the two");
  }

  /** Two sites, whichever is named first. */
  private record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }
}
