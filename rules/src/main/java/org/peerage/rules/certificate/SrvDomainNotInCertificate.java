package org.peerage.rules.certificate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;

/**
 * Flags a peer that is found by SIP over TLS at a domain its certificate does not hold: callers
 * hold the certificate against the name they asked for (RFC 3263 section 4.1; RFC 6125 section
 * 6.4.4, by which the common name counts only where there are no alternative names) [RFC-SIP-07].
 *
 * <p>The name of the unit itself is {@link OwnNameNotInCertificate}. A certificate of which no name
 * is known is let pass.
 */
public final class SrvDomainNotInCertificate implements EstateRule {

  @Override
  public String id() {
    return "srv-domain-not-in-certificate";
  }

  @Override
  public List<Finding> check(Estate estate) {
    PublishedDns dns = PublishedDns.of(estate);
    var told = new HashSet<String>();
    var findings = new ArrayList<Finding>();
    for (RecordSet set : dns.services(DnsService.SIPS)) {
      for (DnsRecord one : set.records()) {
        Optional<Peer> peer = dns.peer(((RecordData.Srv) one.data()).target());
        if (peer.isPresent() && isStrange(set.domain(), peer.get())) {
          Element certificate = Checking.certificate(peer.get()).orElseThrow();
          if (told.add(peer.get().path() + " " + set.domain())) {
            findings.add(
                Checking.shown(finding(peer.get(), certificate, set.domain(), one), certificate));
          }
        }
      }
    }
    return findings;
  }

  /** Whether the certificate of a peer holds some names, and not that of a domain. */
  private static boolean isStrange(DomainName domain, Peer peer) {
    Optional<Element> certificate = Checking.certificate(peer);
    return certificate.isPresent()
        && Checking.namesAreKnown(certificate.get())
        && !Checking.covers(certificate.get(), domain);
  }

  private static Finding finding(
      Peer peer, Element certificate, DomainName domain, DnsRecord record) {
    return Finding.at(
            Checking.names(certificate),
            peer.path(),
            "the certificate of peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " does not hold "
                + domain)
        .on(peer)
        .missingFrom(certificate)
        .label(record.at(), "SIP over TLS leads there from " + domain)
        .help("have " + domain + " put into its subject alternative names");
  }
}
