package org.peerage.rules.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.source.Span;

/**
 * Flags a peer whose own list names other units than the rest (Expressway X8.9 guide, Peer-Specific
 * Items [EXP-PEER-003, EXP-ADD-012]; Conductor guides, Peer-specific configuration and Removing a
 * peer [CND-PEER-001, CND-RM-010]).
 *
 * <p>That a unit does not name itself is {@link PeerMissingFromOwnList}.
 */
public final class PeerListsDiffer implements ClusterRule {

  @Override
  public String id() {
    return "peer-lists-differ";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (!PeerList.differ(peers)) {
      return List.of();
    }
    PeerList norm = PeerList.norm(cluster, peers);
    var findings = new ArrayList<Finding>();
    for (Peer peer : peers) {
      Optional<PeerList> own = PeerList.of(peer);
      if (own.isPresent()) {
        List<String> missing = missing(peer, own.get(), norm);
        List<String> besides = besides(own.get(), norm);
        if (!missing.isEmpty() || !besides.isEmpty()) {
          findings.add(finding(peer, own.get(), norm, marker(peer, missing, besides)));
        }
      }
    }
    return findings;
  }

  private static List<String> missing(Peer peer, PeerList own, PeerList norm) {
    var missing = new ArrayList<String>();
    for (PeerList.Entry entry : norm.entries()) {
      boolean itself = entry.peer().filter(it -> it.label().equals(peer.label())).isPresent();
      if (!own.holds(entry) && !(itself && !own.names(peer))) {
        missing.add(entry.words());
      }
    }
    return missing;
  }

  private static List<String> besides(PeerList own, PeerList norm) {
    var besides = new ArrayList<String>();
    for (PeerList.Entry entry : own.entries()) {
      if (!norm.holds(entry)) {
        besides.add(entry.words());
      }
    }
    return besides;
  }

  private static String marker(Peer peer, List<String> missing, List<String> besides) {
    String lacks = missing.isEmpty() ? "" : "lacks " + Phrases.and(missing);
    String has = besides.isEmpty() ? "" : "has " + Phrases.and(besides) + " besides";
    return peer.label() + " " + lacks + (lacks.isEmpty() || has.isEmpty() ? "" : " and ") + has;
  }

  private static Finding finding(Peer peer, PeerList own, PeerList norm, String marker) {
    Span at = own.at().orElseThrow();
    var finding =
        Finding.at(
                at,
                peer.path(),
                "peers of cluster " + peer.cluster().label() + " hold different peer lists")
            .on(peer)
            .missingFrom(peer.element())
            .marked(marker)
            .help(
                "write `peers = " + norm.written() + "`, or take the list out of " + peer.label());
    if (norm.at().isPresent()) {
      finding = finding.label(norm.at().get(), "the list of " + norm.holder());
    } else {
      for (PeerList.Entry entry : norm.entries()) {
        if (!own.holds(entry)) {
          finding = finding.label(entry.at(), entry.words() + " is declared here");
        }
      }
    }
    return peer.element().span().covers(at)
        ? finding.fix(
            new Fix(
                "write the list of " + norm.holder(),
                List.of(new Edit(at, norm.written())),
                Fix.Safety.UNSAFE))
        : finding;
  }
}
