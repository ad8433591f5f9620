package org.peerage.rules.tms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Surroundings;

/**
 * Flags a peer that Cisco TMS does not manage although it manages others of the cluster (Expressway
 * X8.9 guide, Add a Peer to a Cluster, If Cisco TMS is used [EXP-ADD-009]).
 */
public final class PeerNotInTms implements ClusterRule {

  @Override
  public String id() {
    return "peer-not-in-tms";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var managers = Managers.of(estate);
    var findings = new ArrayList<Finding>();
    List<Peer> peers = cluster.peers();
    Optional<Element> tms = managers.of(cluster);
    if (tms.isPresent()
        && peers.size() > 1
        && !cluster.isConductor()
        && !managers.lists(cluster.label())
        && tms.get().stated(Surroundings.System.MANAGES).isPresent()) {
      for (Peer peer : peers) {
        if (!managers.lists(peer.path())) {
          findings.add(finding(peer, tms.get()));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Peer peer, Element tms) {
    return Finding.at(
            tms.at(Surroundings.System.MANAGES),
            peer.path(),
            "Cisco TMS "
                + tms.label()
                + " manages cluster "
                + peer.cluster().label()
                + " without its peer "
                + peer.label())
        .on(peer)
        .missingFrom(tms)
        .label(peer.element().head(), peer.label() + " is a peer too")
        .help("add " + peer.cluster().label() + ", or " + peer.path() + ", to `manages`");
  }
}
