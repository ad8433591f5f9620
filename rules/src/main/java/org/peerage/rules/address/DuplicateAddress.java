package org.peerage.rules.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Attribute;
import org.peerage.schema.Conferencing;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.Sourced;

/**
 * Flags one address on two units of a cluster, or on both interfaces of one (Expressway X8.9 guide,
 * Network Conditions Are Met; Peer-Specific Items, IP configuration [EXP-PRE-004, EXP-PRE-005,
 * EXP-PEER-007]; Conductor guides, Prerequisites; Peer-specific configuration, IP and Locations
 * [CND-PRE-008, CND-PEER-004, CND-PEER-008, CND-PEER-020]).
 *
 * <p>The addresses a Conductor holds for a Location may be among its own additional addresses; they
 * must differ from all addresses of the others. Addresses are compared by their bits, however
 * written.
 */
public final class DuplicateAddress implements ClusterRule {

  @Override
  public String id() {
    return "duplicate-address";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var first = new HashMap<IpAddress, Use>();
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      for (Use use : uses(peer)) {
        Use earlier = first.putIfAbsent(use.address, use);
        if (earlier != null && clash(use, earlier)) {
          findings.add(finding(use, earlier));
        }
      }
    }
    return findings;
  }

  private static List<Use> uses(Peer peer) {
    var uses = new ArrayList<Use>();
    addInterface(uses, peer, "LAN 1", peer.lan1());
    addInterface(uses, peer, "LAN 2", peer.lan2());
    for (Sourced<IpAddress> one : peer.element().list(Peers.ADDITIONAL_ADDRESSES)) {
      uses.add(new Use(one.value(), peer, "an additional address", one.at(), false));
    }
    for (Element location : peer.element().children(Conferencing.PEER_LOCATION)) {
      addLocation(uses, peer, "ad hoc", location, Conferencing.AD_HOC);
      addLocation(uses, peer, "rendezvous", location, Conferencing.RENDEZVOUS);
    }
    return uses;
  }

  private static void addInterface(List<Use> uses, Peer peer, String name, Optional<Element> lan) {
    if (lan.isEmpty()) {
      return;
    }
    for (Sourced<IpInterface> one : lan.get().list(Peers.LanInterface.ADDRESS)) {
      uses.add(new Use(one.value().address(), peer, name, one.at(), false));
    }
  }

  private static void addLocation(
      List<Use> uses,
      Peer peer,
      String purpose,
      Element location,
      Attribute<List<Sourced<IpAddress>>> attribute) {
    for (Sourced<IpAddress> one : location.list(attribute)) {
      String name = "the " + purpose + " address of Location " + location.label();
      uses.add(new Use(one.value(), peer, name, one.at(), true));
    }
  }

  private static boolean clash(Use use, Use earlier) {
    return !use.peer.label().equals(earlier.peer.label()) || !use.location && !earlier.location;
  }

  private static Finding finding(Use use, Use earlier) {
    Peer peer = use.peer;
    boolean alone = peer.label().equals(earlier.peer.label());
    String message =
        alone
            ? use.address + " stands twice on " + peer.label()
            : use.address
                + " is an address of both "
                + earlier.peer.label()
                + " and "
                + peer.label();
    boolean same = use.at.equals(earlier.at);
    return Finding.at(same ? peer.element().head() : use.at, peer.path(), message)
        .on(peer)
        .marked(use.name + " of " + peer.label())
        .label(
            same ? earlier.peer.element().head() : earlier.at,
            earlier.name + " of " + earlier.peer.label())
        .help("give " + peer.label() + " an address of its own");
  }

  /**
   * That a unit has an address.
   *
   * @param name where it has it: {@code LAN 1}
   * @param location whether a Location has it
   */
  private record Use(IpAddress address, Peer peer, String name, Span at, boolean location) {}
}
