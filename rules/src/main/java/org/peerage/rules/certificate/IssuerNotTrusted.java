package org.peerage.rules.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.Sourced;

/**
 * Flags a peer that does not trust who issued the certificate of a peer, where certificates are
 * checked (Expressway X8.9 guide, Basic Configuration Is Done; Create a New Cluster, step 13
 * [EXP-PRE-013, EXP-NEW-031]).
 *
 * <p>A certificate is trusted by its issuer, or by that of one that comes with it in its file. An
 * issuer or a trust list that is neither written nor could be read is let pass.
 */
public final class IssuerNotTrusted implements ClusterRule {

  @Override
  public String id() {
    return "issuer-not-trusted";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    List<Peer> peers = cluster.peers();
    if (peers.size() < 2) {
      return List.of();
    }
    Map<String, Issued> issuers = issuers(peers);
    var findings = new ArrayList<Finding>();
    for (String issuer : trustedByNobody(peers, issuers)) {
      findings.add(trustedByNobody(issuer, issuers.remove(issuer)));
    }
    for (Peer peer : peers) {
      if (Checking.enforces(peer) && !trustsByFileOnly(peer)) {
        look(peer, issuers, findings);
      }
    }
    return findings;
  }

  private static boolean trustsByFileOnly(Peer peer) {
    return !statesTrust(peer) && peer.element().stated(Peers.TRUSTED_CA_FILE).isPresent();
  }

  private static boolean statesTrust(Peer peer) {
    return peer.element().stated(Peers.TRUSTED_CAS).isPresent();
  }

  /** Issuers that stand in no list, where all lists are known and are checked against. */
  private static List<String> trustedByNobody(List<Peer> peers, Map<String, Issued> issuers) {
    var strange = new ArrayList<>(issuers.keySet());
    int lists = 0;
    for (Peer peer : peers) {
      if (!Checking.enforces(peer) || trustsByFileOnly(peer)) {
        return List.of();
      }
      Trust trust = Trust.of(peer);
      lists += trust.isStated() ? 1 : 0;
      for (int i = strange.size() - 1; i >= 0; i--) {
        if (trust.holds(issuers.get(strange.get(i)).certificate)) {
          strange.remove(i);
        }
      }
    }
    return lists == 0 ? List.of() : strange;
  }

  /** Each issuer with the first certificate it issued. */
  private static Map<String, Issued> issuers(List<Peer> peers) {
    var issuers = new LinkedHashMap<String, Issued>();
    for (Peer peer : peers) {
      Optional<Element> certificate = peer.element().child(Peers.Certificate.KIND);
      Optional<Sourced<String>> issuer =
          certificate.isPresent()
              ? certificate.get().find(Peers.Certificate.ISSUER)
              : Optional.empty();
      if (issuer.isPresent()) {
        issuers.putIfAbsent(
            issuer.get().value(), new Issued(peer, certificate.get(), issuer.get().at()));
      }
    }
    return issuers;
  }

  private static void look(Peer peer, Map<String, Issued> issuers, List<Finding> findings) {
    if (!statesTrust(peer)) {
      if (!issuers.isEmpty()) {
        findings.add(trustsNobody(peer, issuers));
      }
      return;
    }
    Trust trust = Trust.of(peer);
    for (var issuer : issuers.entrySet()) {
      if (!trust.holds(issuer.getValue().certificate)) {
        findings.add(finding(peer, issuer.getKey(), issuer.getValue()));
      }
    }
  }

  private static Finding finding(Peer peer, String issuer, Issued issued) {
    return Finding.at(
            peer.element().at(Peers.TRUSTED_CAS),
            peer.path(),
            "peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " does not trust \""
                + issuer
                + "\"")
        .on(peer)
        .missingFrom(peer.element())
        .label(issued.at, "which issued the certificate of " + issued.peer.label())
        .help("add \"" + issuer + "\" to `trusted-cas` of " + peer.label());
  }

  private static Finding trustsNobody(Peer peer, Map<String, Issued> issuers) {
    Finding finding =
        Finding.at(
                peer.element().head(),
                peer.path(),
                "peer "
                    + peer.label()
                    + " of cluster "
                    + peer.cluster().label()
                    + " names no authority it trusts")
            .on(peer)
            .missingFrom(peer.element());
    var names = new ArrayList<String>();
    for (var issuer : issuers.entrySet()) {
      finding =
          finding.label(
              issuer.getValue().at, "the certificate of " + issuer.getValue().peer.label());
      names.add("\"" + issuer.getKey() + "\"");
    }
    return finding.help("write `trusted-cas = [" + String.join(", ", names) + "]`");
  }

  /** The certificate is at fault, not each peer: often the unit has signed it itself. */
  private static Finding trustedByNobody(String issuer, Issued issued) {
    Peer peer = issued.peer;
    Finding finding =
        Finding.at(
                issued.at,
                peer.path(),
                "no peer of cluster "
                    + peer.cluster().label()
                    + " trusts \""
                    + issuer
                    + "\", which issued the certificate of "
                    + peer.label())
            .on(peer)
            .help(
                "have an authority that all peers trust issue it, or add \""
                    + issuer
                    + "\" to `trusted-cas` of every peer");
    for (Peer other : peer.cluster().peers()) {
      finding = finding.missingFrom(other.element());
    }
    return finding;
  }

  /** Whose certificate it is, and where its issuer is written. */
  private record Issued(Peer peer, Element certificate, Span at) {}
}
