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
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;

/**
 * Flags a peer that does not trust who issued the certificate of a peer, where certificates are
 * checked (Expressway X8.9 guide, Basic Configuration Is Done; Create a New Cluster, step 13
 * [EXP-PRE-013, EXP-NEW-031]).
 *
 * <p>What stands in certificate files is not known here: an issuer or a trust list that only a file
 * holds is let pass.
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
    for (Peer peer : peers) {
      boolean enforce =
          peer.effective(Clusters.TLS).filter(tls -> tls.value() == TlsMode.ENFORCE).isPresent();
      boolean fileOnly =
          peer.element().stated(Peers.TRUSTED_CAS).isEmpty()
              && peer.element().stated(Peers.TRUSTED_CA_FILE).isPresent();
      if (enforce && !fileOnly) {
        look(peer, issuers, findings);
      }
    }
    return findings;
  }

  /** Each issuer with the first certificate it issued. */
  private static Map<String, Issued> issuers(List<Peer> peers) {
    var issuers = new LinkedHashMap<String, Issued>();
    for (Peer peer : peers) {
      Optional<Element> certificate = peer.element().child(Peers.Certificate.KIND);
      Optional<Sourced<String>> issuer =
          certificate.flatMap(it -> it.find(Peers.Certificate.ISSUER));
      issuer.ifPresent(it -> issuers.putIfAbsent(it.value(), new Issued(peer, it.at())));
    }
    return issuers;
  }

  private static void look(Peer peer, Map<String, Issued> issuers, List<Finding> findings) {
    if (peer.element().stated(Peers.TRUSTED_CAS).isEmpty()) {
      if (!issuers.isEmpty()) {
        findings.add(trustsNobody(peer, issuers));
      }
      return;
    }
    List<Sourced<String>> trusted = peer.element().list(Peers.TRUSTED_CAS);
    for (var issuer : issuers.entrySet()) {
      if (!contains(trusted, issuer.getKey())) {
        findings.add(finding(peer, issuer.getKey(), issuer.getValue()));
      }
    }
  }

  private static boolean contains(List<Sourced<String>> trusted, String issuer) {
    for (Sourced<String> one : trusted) {
      if (one.value().equals(issuer)) {
        return true;
      }
    }
    return false;
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

  /** Whose certificate it is, and where its issuer is written. */
  private record Issued(Peer peer, Span at) {}
}
