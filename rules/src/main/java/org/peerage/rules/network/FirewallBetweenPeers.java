package org.peerage.rules.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.dns.ServicePorts;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Port;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Peers;
import org.peerage.schema.Surroundings;
import org.peerage.schema.Surroundings.Firewall;
import org.peerage.value.FirewallProtocol;
import org.peerage.value.PortRange;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Flags a declared firewall between peers that does not let the ports of a cluster through, from
 * each peer to each other (Expressway X8.9 guide, Appendix 1: IP Ports and Protocols [EXP-PORT-005,
 * EXP-PRE-009]; Conductor guides, Appendix 1 [CND-PORT-005]).
 *
 * <p>Every pair is looked at: a permission may name single peers. A firewall without a single
 * {@code allow} is let pass: nothing is known of it. One finding for each firewall and direction
 * between two sites.
 */
public final class FirewallBetweenPeers implements EstateRule {

  @Override
  public String id() {
    return "firewall-between-peers";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var links = new Links(estate);
    Map<String, Element> firewalls = firewalls(estate);
    if (links.isEmpty() || firewalls.isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      if (cluster.version().isPresent()) {
        var told = new HashSet<String>();
        for (Links.Crossing crossing : links.pairs(cluster)) {
          Optional<Element> firewall =
              crossing.link().get(Surroundings.Link.FIREWALL).map(it -> firewalls.get(it.text()));
          if (firewall.isPresent() && !firewall.get().children(Firewall.ALLOW).isEmpty()) {
            look(firewall.get(), crossing.one(), crossing.other(), told, findings);
            look(firewall.get(), crossing.other(), crossing.one(), told, findings);
          }
        }
      }
    }
    return findings;
  }

  private static Map<String, Element> firewalls(Estate estate) {
    var firewalls = new HashMap<String, Element>();
    for (Element firewall : estate.all(Firewall.KIND)) {
      firewalls.put(firewall.label(), firewall);
    }
    return firewalls;
  }

  private static void look(
      Element firewall, Peer from, Peer to, Set<String> told, List<Finding> findings) {
    Cluster cluster = from.cluster();
    var shut = new ArrayList<String>();
    for (Port port : ServicePorts.betweenPeers(to, cluster.version().orElseThrow())) {
      if (port.ports().isPresent() && !allows(firewall, from, to, port)) {
        shut.add(port.protocol().title() + " " + port.ports().get());
      }
    }
    if (!shut.isEmpty() && told.add(firewall.label() + " " + site(from) + " " + site(to))) {
      findings.add(
          Finding.at(
                  firewall.head(),
                  cluster.label(),
                  "firewall "
                      + firewall.label()
                      + " keeps peers "
                      + from.label()
                      + " and "
                      + to.label()
                      + " of cluster "
                      + cluster.label()
                      + " apart")
              .on(cluster)
              .missingFrom(firewall)
              .marked(Phrases.and(shut) + " from " + from.label() + " to " + to.label())
              .label(from.element().head(), "from here")
              .label(to.element().head(), "to here")
              .help(
                  "add `allow NAME { from = "
                      + site(from)
                      + "  to = "
                      + site(to)
                      + "  protocol = …  ports = … }` for each"));
    }
  }

  private static boolean allows(Element firewall, Peer from, Peer to, Port port) {
    for (Element allow : firewall.children(Firewall.ALLOW)) {
      if (names(allow.get(Firewall.FROM), from)
          && names(allow.get(Firewall.TO), to)
          && carries(allow, port)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an end of a permission, which is everything where it is left out, holds a unit. */
  private static boolean names(Optional<Ref> end, Peer peer) {
    if (end.isEmpty()) {
      return true;
    }
    String text = end.get().text();
    return text.equals(site(peer))
        || text.equals(peer.cluster().label())
        || text.equals(peer.path())
        || Prefixes.hold(text, peer);
  }

  private static boolean carries(Element allow, Port port) {
    FirewallProtocol protocol = allow.get(Firewall.PROTOCOL).orElse(FirewallProtocol.ANY);
    boolean same =
        switch (protocol) {
          case ANY -> true;
          case TCP, UDP -> protocol.name().equals(port.protocol().name());
          case ICMP -> false;
        };
    List<Sourced<PortRange>> ranges = allow.list(Firewall.PORTS);
    if (!same || ranges.isEmpty()) {
      return same;
    }
    PortRange wanted = port.ports().orElseThrow();
    for (Sourced<PortRange> range : ranges) {
      if (range.value().contains(wanted.first()) && range.value().contains(wanted.last())) {
        return true;
      }
    }
    return false;
  }

  private static String site(Peer peer) {
    return peer.get(Peers.SITE).map(Ref::text).orElse(peer.path());
  }
}
