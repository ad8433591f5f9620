package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Limits;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;
import org.peerage.value.Ref;

/** The declared links between the sites of an estate, by their ends. */
final class Links {

  private final Map<Pair, Element> links = new HashMap<>();

  /** The index of all links. Takes time in proportion to their number: build it once. */
  Links(Estate estate) {
    for (Element link : estate.all(Surroundings.Link.KIND)) {
      links.put(Pair.of(end(link, 0), end(link, 1)), link);
    }
  }

  boolean isEmpty() {
    return links.isEmpty();
  }

  /** The links that peers of a cluster need, each with the first two peers it lies between. */
  List<Crossing> within(Cluster cluster) {
    var sites = new HashMap<String, Peer>();
    var crossings = new ArrayList<Crossing>();
    for (Peer peer : cluster.peers()) {
      Optional<String> site = peer.get(Peers.SITE).map(Ref::text);
      if (site.isPresent() && !sites.containsKey(site.get())) {
        for (Peer other : List.copyOf(sites.values())) {
          Element link = links.get(Pair.of(site.get(), other.get(Peers.SITE).get().text()));
          if (link != null) {
            crossings.add(new Crossing(other, peer, link));
          }
        }
        sites.put(site.get(), peer);
      }
    }
    crossings.sort((one, two) -> one.link.span().compareTo(two.link.span()));
    return crossings;
  }

  /**
   * Every two peers of a cluster between which a link lies, in the order of declaration. Peers
   * beyond what a cluster holds are left out: they are a fault of their own.
   */
  List<Crossing> pairs(Cluster cluster) {
    List<Peer> all = cluster.peers();
    List<Peer> peers = all.subList(0, Math.min(all.size(), Limits.PEERS.value()));
    var pairs = new ArrayList<Crossing>();
    for (int i = 0; i < peers.size(); i++) {
      Optional<String> site = peers.get(i).get(Peers.SITE).map(Ref::text);
      for (int j = i + 1; site.isPresent() && j < peers.size(); j++) {
        Optional<String> other = peers.get(j).get(Peers.SITE).map(Ref::text);
        Element link = other.isEmpty() ? null : links.get(Pair.of(site.get(), other.get()));
        if (link != null) {
          pairs.add(new Crossing(peers.get(i), peers.get(j), link));
        }
      }
    }
    return pairs;
  }

  private static String end(Element link, int which) {
    return ((Ref) link.labels().get(which).value()).text();
  }

  /** A link, and the first peer at either end of it, in the order of declaration. */
  record Crossing(Peer one, Peer other, Element link) {

    /** As messages name the two: {@code expe1 and expe2 of cluster edge}. */
    String peers() {
      return one.label() + " and " + other.label() + " of cluster " + one.cluster().label();
    }
  }

  /**
   * Two sites, whichever is named first. The equality that Java makes for a record would take
   * longer to start than a check.
   */
  private record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public boolean equals(Object that) {
      return that instanceof Pair pair && one.equals(pair.one) && other.equals(pair.other);
    }

    @Override
    public int hashCode() {
      return one.hashCode() + Integer.reverse(other.hashCode());
    }
  }
}
