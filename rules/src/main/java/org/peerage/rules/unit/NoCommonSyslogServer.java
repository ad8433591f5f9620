package org.peerage.rules.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.source.Span;

/**
 * Flags peers whose logs go to different servers, none of which receives them all (Expressway X8.9
 * guide, Peer-Specific Items, Logging [EXP-PEER-018]; Conductor guides, Peer-specific
 * configuration, Logging [CND-PEER-015]).
 *
 * <p>A stand-alone system has nobody to share one with.
 */
public final class NoCommonSyslogServer implements ClusterRule {

  @Override
  public String id() {
    return "no-common-syslog-server";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (peers.size() < 2) {
      return List.of();
    }
    Set<String> common = servers(peers.get(0));
    boolean some = !common.isEmpty();
    for (Peer peer : peers) {
      Set<String> theirs = servers(peer);
      some |= !theirs.isEmpty();
      common.retainAll(theirs);
      if (some && common.isEmpty()) {
        return List.of(finding(peer, peers.get(0)));
      }
    }
    return some ? List.of() : List.of(ofNone(cluster));
  }

  private static Finding ofNone(Cluster cluster) {
    return Finding.at(
            cluster.element().head(),
            cluster.label(),
            "no syslog server receives the logs of cluster " + cluster.label())
        .on(cluster)
        .missingFrom(cluster.element())
        .help("write `syslog SERVER { }` in each peer, with one server for all");
  }

  private static Set<String> servers(Peer peer) {
    var servers = new HashSet<String>();
    for (Element server : peer.element().children(Peers.Syslog.KIND)) {
      servers.add(server.label());
    }
    return servers;
  }

  private static Finding finding(Peer peer, Peer first) {
    var finding =
        Finding.at(
                place(peer),
                peer.path(),
                "no syslog server receives the logs of all peers of cluster "
                    + peer.cluster().label())
            .on(peer)
            .missingFrom(peer.cluster().element())
            .marked(words(peer));
    return peer.label().equals(first.label()) ? finding : finding.label(place(first), words(first));
  }

  private static Span place(Peer peer) {
    return peer.element().child(Peers.Syslog.KIND).map(Element::head).orElse(peer.element().head());
  }

  private static String words(Peer peer) {
    return peer.element()
        .child(Peers.Syslog.KIND)
        .map(server -> peer.label() + " sends to " + server.label())
        .orElse(peer.label() + " sends to none");
  }
}
