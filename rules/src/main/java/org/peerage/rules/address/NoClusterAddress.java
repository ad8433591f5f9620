package org.peerage.rules.address;

import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Clusters;
import org.peerage.value.IpInterface;
import org.peerage.value.IpVersion;
import org.peerage.value.Sourced;

/**
 * Flags a unit whose LAN 1 has no address of the cluster IP version, while it has one elsewhere or
 * of the other version (Expressway X8.9 guide, Create a New Cluster, step 13 [EXP-NEW-030]).
 *
 * <p>That it lacks a version its cluster speaks is {@link AddressFamilyMissing}.
 */
public final class NoClusterAddress implements ClusterRule {

  @Override
  public String id() {
    return "no-cluster-address";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (cluster.isConductor() || peers.size() < 2) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      Sourced<IpVersion> version = peer.effective(Clusters.IP_VERSION).orElseThrow();
      if (peer.clusterInterface().isEmpty() && !toldElsewhere(peer, version.value())) {
        findings.add(finding(peer, version));
      }
    }
    return findings;
  }

  /** Whether the cluster speaks that IP version and the unit has no address of it at all. */
  private static boolean toldElsewhere(Peer peer, IpVersion version) {
    for (Sourced<IpInterface> one : peer.interfaces()) {
      if (one.value().address().isV4() == (version == IpVersion.IPV4)) {
        return false;
      }
    }
    return switch (peer.cluster().element().get(Clusters.IP_PROTOCOL).orElseThrow()) {
      case BOTH -> true;
      case IPV4 -> version == IpVersion.IPV4;
      case IPV6 -> version == IpVersion.IPV6;
    };
  }

  private static Finding finding(Peer peer, Sourced<IpVersion> version) {
    String family = version.value() == IpVersion.IPV4 ? "IPv4" : "IPv6";
    return Finding.at(
            peer.lan1().map(lan -> lan.head()).orElse(peer.element().head()),
            peer.path(),
            "LAN 1 of peer "
                + peer.label()
                + " has no "
                + family
                + " address for cluster "
                + peer.cluster().label()
                + " to use")
        .on(peer)
        .missingFrom(peer.element())
        .label(version.at(), "the cluster IP version is " + family)
        .help("add an " + family + " address to `lan1`, or choose the other `ip-version`");
  }
}
