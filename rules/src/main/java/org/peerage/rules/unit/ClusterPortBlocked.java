package org.peerage.rules.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Port;
import org.peerage.platform.Ports;
import org.peerage.platform.WireProtocol;
import org.peerage.schema.Peers.FirewallRule;
import org.peerage.value.FirewallAction;
import org.peerage.value.FirewallProtocol;
import org.peerage.value.IpInterface;
import org.peerage.value.IpPrefix;
import org.peerage.value.Lan;
import org.peerage.value.PortRange;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * Flags a built-in firewall rule that keeps other peers from the ports a cluster needs (Expressway
 * X8.9 guide, Appendix 1, Firewall Rules on the Peers [EXP-PORT-006]; Conductor guides, Appendix 1
 * [CND-PORT-006]).
 *
 * <p>The rule with the lowest priority number that matches decides. One finding for each rule that
 * blocks.
 */
public final class ClusterPortBlocked implements ClusterRule {

  @Override
  public String id() {
    return "cluster-port-blocked";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      List<Element> rules = rules(peer);
      Optional<Version> version = peer.version();
      if (!rules.isEmpty() && version.isPresent()) {
        look(peer, rules, Ports.spared(cluster.product().family(), version.get()), findings);
      }
    }
    return findings;
  }

  /** The firewall rules of a unit, that of the lowest priority number first. */
  private static List<Element> rules(Peer peer) {
    var rules = new ArrayList<>(peer.element().children(FirewallRule.KIND));
    rules.sort((one, other) -> Integer.compare(priority(one), priority(other)));
    return rules;
  }

  private static int priority(Element rule) {
    return (Integer) rule.labels().get(0).value();
  }

  private static void look(
      Peer peer, List<Element> rules, List<Port> ports, List<Finding> findings) {
    var blamed = new ArrayList<Element>();
    for (Port port : ports) {
      for (Peer other : peer.cluster().peers()) {
        Optional<Sourced<IpInterface>> from = other.clusterInterface();
        if (!other.label().equals(peer.label()) && from.isPresent()) {
          Optional<Element> rule = blocking(rules, port, from.get().value());
          if (rule.isPresent() && !blamed.contains(rule.get())) {
            blamed.add(rule.get());
            findings.add(finding(peer, rule.get(), port, other));
          }
        }
      }
    }
  }

  /** The rule that stops a packet from a peer, where no rule before it lets all such packets in. */
  private static Optional<Element> blocking(List<Element> rules, Port port, IpInterface from) {
    for (Element rule : rules) {
      if (concerns(rule, port, from)) {
        boolean allows =
            rule.get(FirewallRule.ACTION).orElse(FirewallAction.ALLOW) == FirewallAction.ALLOW;
        if (!allows) {
          return Optional.of(rule);
        }
        if (covers(rule, port)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean concerns(Element rule, Port port, IpInterface from) {
    Optional<IpPrefix> source = rule.get(FirewallRule.SOURCE);
    if (source.isPresent() && !source.get().contains(from.address())) {
      return false;
    }
    if (rule.get(FirewallRule.INTERFACE).orElse(Lan.LAN1) != Lan.LAN1) {
      return false;
    }
    FirewallProtocol protocol = rule.get(FirewallRule.PROTOCOL).orElse(FirewallProtocol.ANY);
    if (!same(protocol, port.protocol())) {
      return false;
    }
    Optional<PortRange> ports = rule.get(FirewallRule.PORTS);
    return ports.isEmpty() || port.ports().isEmpty() || ports.get().overlaps(port.ports().get());
  }

  private static boolean same(FirewallProtocol protocol, WireProtocol wire) {
    return switch (protocol) {
      case ANY -> true;
      case TCP -> wire == WireProtocol.TCP;
      case UDP -> wire == WireProtocol.UDP;
      case ICMP -> false;
    };
  }

  /** Whether a rule speaks of every port in question. */
  private static boolean covers(Element rule, Port port) {
    Optional<PortRange> ports = rule.get(FirewallRule.PORTS);
    if (ports.isEmpty() || port.ports().isEmpty()) {
      return true;
    }
    PortRange wanted = port.ports().get();
    return ports.get().contains(wanted.first()) && ports.get().contains(wanted.last());
  }

  private static Finding finding(Peer peer, Element rule, Port port, Peer other) {
    String ports = port.ports().map(range -> " " + range).orElse("");
    return Finding.at(
            rule.head(),
            peer.path(),
            "firewall rule "
                + rule.label()
                + " of peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " blocks "
                + port.protocol().title()
                + ports
                + " from "
                + other.label())
        .on(peer)
        .label(rule.at(FirewallRule.ACTION), port.purpose())
        .help(
            "allow "
                + port.protocol().title()
                + ports
                + " from the other peers with a lower priority number");
  }
}
