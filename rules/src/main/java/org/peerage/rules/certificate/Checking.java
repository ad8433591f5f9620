package org.peerage.rules.certificate;

import java.util.ArrayList;
import java.util.Optional;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.source.Span;
import org.peerage.value.DomainName;
import org.peerage.value.Sourced;
import org.peerage.value.TlsMode;

/** Whether certificates are checked, and what one of them says. */
final class Checking {

  private Checking() {}

  /** Whether a unit checks the certificates of its peers, of which it has some. */
  static boolean enforces(Peer peer) {
    return peer.cluster().peers().size() > 1
        && peer.effective(Clusters.TLS).filter(tls -> tls.value() == TlsMode.ENFORCE).isPresent();
  }

  static Optional<Element> certificate(Peer peer) {
    return peer.element().child(Peers.Certificate.KIND);
  }

  /** Whether any name of a certificate is known. */
  static boolean namesAreKnown(Element certificate) {
    return certificate.stated(Peers.Certificate.CN).isPresent()
        || certificate.stated(Peers.Certificate.SAN).isPresent();
  }

  /**
   * Whether a name is among the subject alternative names, as a domain name or as a SIP URI (RFC
   * 5922 section 7.1).
   */
  static boolean alternativeNamesHold(Element certificate, DomainName name) {
    for (Sourced<String> one : certificate.list(Peers.Certificate.SAN)) {
      if (is(one.value(), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String written, DomainName name) {
    String wanted = name.toString();
    return switch (written.length() - wanted.length()) {
      case 0, 1 -> DomainName.of(written).equals(name);
      case 4 -> written.equalsIgnoreCase("sip:" + wanted);
      default -> false;
    };
  }

  /**
   * Whether a client finds a name in a certificate: among the subject alternative names, or, where
   * there are none, in the common name (RFC 6125 section 6.4.4).
   */
  static boolean covers(Element certificate, DomainName name) {
    return !certificate.list(Peers.Certificate.SAN).isEmpty()
        ? alternativeNamesHold(certificate, name)
        : certificate
            .get(Peers.Certificate.CN)
            .map(DomainName::of)
            .filter(name::equals)
            .isPresent();
  }

  /** Where a certificate says its names. */
  static Span names(Element certificate) {
    return certificate.stated(Peers.Certificate.SAN).isPresent()
        ? certificate.at(Peers.Certificate.SAN)
        : certificate.at(Peers.Certificate.CN);
  }

  /** A finding with the names of a certificate, where only its file shows them. */
  static Finding shown(Finding finding, Element certificate) {
    if (certificate.stated(Peers.Certificate.FILE).isEmpty()
        || !names(certificate).equals(certificate.at(Peers.Certificate.FILE))) {
      return finding;
    }
    var names = new ArrayList<String>();
    for (Sourced<String> one : certificate.list(Peers.Certificate.SAN)) {
      names.add(one.value());
    }
    String common = certificate.get(Peers.Certificate.CN).orElse("");
    return finding.marked(
        names.isEmpty()
            ? "it holds the common name " + common + " and no other name"
            : "it holds " + Phrases.and(names));
  }
}
