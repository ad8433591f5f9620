package org.peerage.rules.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.value.Host;
import org.peerage.value.Sourced;

/**
 * Flags a Conductor that shares no NTP server with the first of its cluster (Conductor guides,
 * Prerequisites [CND-PRE-007]).
 *
 * <p>Peers may use different servers that agree closely, which nobody can see here; hence a
 * warning.
 */
public final class NtpServersUnrelated implements ClusterRule {

  @Override
  public String id() {
    return "ntp-servers-unrelated";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (!cluster.isConductor()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    var withServers = new ArrayList<Peer>();
    for (Peer peer : cluster.peers()) {
      if (!peer.element().list(Peers.NTP).isEmpty()) {
        withServers.add(peer);
        Peer first = withServers.get(0);
        if (!shares(peer, servers(first))) {
          findings.add(finding(peer, first));
        }
      }
    }
    return findings;
  }

  private static Set<Host> servers(Peer peer) {
    var servers = new HashSet<Host>();
    for (Sourced<Host> server : peer.element().list(Peers.NTP)) {
      servers.add(server.value());
    }
    return servers;
  }

  private static boolean shares(Peer peer, Set<Host> servers) {
    for (Sourced<Host> server : peer.element().list(Peers.NTP)) {
      if (servers.contains(server.value())) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Peer peer, Peer first) {
    return Finding.at(
            peer.element().at(Peers.NTP),
            peer.path(),
            "peers "
                + first.label()
                + " and "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " have no NTP server in common")
        .on(peer)
        .marked("the servers of " + peer.label())
        .label(first.element().at(Peers.NTP), "the servers of " + first.label());
  }
}
