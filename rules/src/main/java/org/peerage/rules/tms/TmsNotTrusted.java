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
import org.peerage.schema.Clusters;
import org.peerage.schema.Clusters.ExternalManager;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;
import org.peerage.value.WebProtocol;

/**
 * Flags a peer that checks the certificate of Cisco TMS and does not trust who issued it: the link
 * never becomes Active (Expressway X8.9 guide, Add an Expressway to Cisco TMS, On the Expressway
 * [EXP-TMS-006]). With HTTP, or verification Off, no authority is needed.
 *
 * <p>A trust list that only a file holds is let pass where the file was not read. A peer that
 * trusts nobody and checks its peers too is {@code issuer-not-trusted}.
 */
public final class TmsNotTrusted implements ClusterRule {

  @Override
  public String id() {
    return "tms-not-trusted";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    var managers = Managers.of(estate);
    var findings = new ArrayList<Finding>();
    Optional<Element> page = Managers.page(cluster).filter(TmsNotTrusted::verifies);
    if (page.isPresent()) {
      Optional<Sourced<String>> issuer = managers.of(cluster).flatMap(TmsNotTrusted::issuer);
      for (Peer peer : cluster.peers()) {
        look(peer, page.get(), issuer).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean verifies(Element page) {
    return page.on(ExternalManager.CERTIFICATE_VERIFICATION)
        && page.get(ExternalManager.PROTOCOL).orElse(WebProtocol.HTTPS) == WebProtocol.HTTPS;
  }

  private static Optional<Sourced<String>> issuer(Element tms) {
    return tms.child(Peers.Certificate.KIND).flatMap(it -> it.stated(Peers.Certificate.ISSUER));
  }

  private static Optional<Finding> look(Peer peer, Element page, Optional<Sourced<String>> issuer) {
    Optional<Sourced<List<Sourced<String>>>> trusted = peer.element().stated(Peers.TRUSTED_CAS);
    if (trusted.isEmpty()) {
      boolean told = peer.cluster().peers().size() > 1 && enforces(peer);
      return told || peer.element().stated(Peers.TRUSTED_CA_FILE).isPresent()
          ? Optional.empty()
          : Optional.of(finding(peer, page, " trusts no authority", issuer));
    }
    if (issuer.isEmpty() || holds(trusted.get().value(), issuer.get().value())) {
      return Optional.empty();
    }
    return Optional.of(
        finding(peer, page, " does not trust \"" + issuer.get().value() + "\"", issuer));
  }

  private static boolean enforces(Peer peer) {
    return peer.effective(Clusters.TLS).filter(tls -> tls.value() == TlsMode.ENFORCE).isPresent();
  }

  private static boolean holds(List<Sourced<String>> trusted, String issuer) {
    for (Sourced<String> one : trusted) {
      if (one.value().equals(issuer)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      Peer peer, Element page, String fault, Optional<Sourced<String>> issuer) {
    var finding =
        Finding.at(
                peer.element().at(Peers.TRUSTED_CAS),
                peer.path(),
                "peer "
                    + peer.label()
                    + " of cluster "
                    + peer.cluster().label()
                    + " checks the certificate of Cisco TMS and"
                    + fault)
            .on(peer)
            .missingFrom(peer.element())
            .label(
                page.at(ExternalManager.CERTIFICATE_VERIFICATION),
                "the certificate is checked here");
    return issuer.isPresent()
        ? finding
            .label(issuer.get().at(), "who issued it")
            .help("add \"" + issuer.get().value() + "\" to `trusted-cas` of " + peer.label())
        : finding;
  }
}
