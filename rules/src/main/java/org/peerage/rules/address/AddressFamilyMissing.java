package org.peerage.rules.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.source.Span;
import org.peerage.value.IpInterface;
import org.peerage.value.IpProtocol;
import org.peerage.value.Sourced;

/**
 * Flags a unit without an address of an IP version that its cluster speaks (Expressway X8.9 guide,
 * Network Conditions Are Met; Peer-Specific Items, IP configuration [EXP-PRE-004, EXP-PRE-005,
 * EXP-PEER-009]; Conductor guides, Prerequisites [CND-PRE-008]).
 */
public final class AddressFamilyMissing implements ClusterRule {

  @Override
  public String id() {
    return "address-family-missing";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    Optional<Sourced<IpProtocol>> stated = cluster.element().stated(Clusters.IP_PROTOCOL);
    IpProtocol protocol = stated.map(Sourced::value).orElse(IpProtocol.IPV4);
    var findings = new ArrayList<Finding>();
    for (Peer peer : cluster.peers()) {
      if (protocol != IpProtocol.IPV6 && !has(peer, true)) {
        findings.add(finding(peer, "IPv4", stated));
      }
      if (protocol != IpProtocol.IPV4 && !has(peer, false)) {
        findings.add(finding(peer, "IPv6", stated));
      }
    }
    return findings;
  }

  private static boolean has(Peer peer, boolean v4) {
    for (Sourced<IpInterface> one : peer.interfaces()) {
      if (one.value().address().isV4() == v4) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Peer peer, String family, Optional<Sourced<IpProtocol>> protocol) {
    Span at = peer.lan1().map(lan -> lan.head()).orElse(peer.element().head());
    String example = family.equals("IPv4") ? "192.0.2.10/24" : "2001:db8::10/64";
    var finding =
        Finding.at(
                at,
                peer.path(),
                "peer "
                    + peer.label()
                    + " of cluster "
                    + peer.cluster().label()
                    + " has no "
                    + family
                    + " address")
            .on(peer)
            .missingFrom(peer.element())
            .help("add one to `lan1 { address = … }`, with its prefix length: " + example);
    return protocol.isPresent()
        ? finding.label(protocol.get().at(), "the cluster speaks " + protocol.get().value().word())
        : finding;
  }
}
