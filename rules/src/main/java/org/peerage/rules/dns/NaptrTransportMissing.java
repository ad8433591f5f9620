package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.rules.shared.Phrases;
import org.peerage.rules.shared.SipTransport;
import org.peerage.schema.Dns;

/**
 * Remarks on a domain that ranks transports and leaves out one of the three that RFC 3263 demands
 * as a minimum. UDP is left out on purpose where there is video (RFC 3263 section 4.1 [RFC-SIP-02,
 * XDNS-09]).
 */
public final class NaptrTransportMissing implements EstateRule {

  private static final List<String> WANTED = List.of("SIPS+D2T", "SIP+D2T", "SIP+D2U");

  @Override
  public String id() {
    return "naptr-transport-missing";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (RecordSet set : PublishedDns.of(estate).rewrites()) {
      var missing = new ArrayList<>(WANTED);
      for (DnsRecord one : set.records()) {
        SipTransport.of(((RecordData.Naptr) one.data()).service())
            .ifPresent(transport -> missing.remove(transport.tag()));
      }
      if (!missing.isEmpty() && missing.size() < WANTED.size()) {
        DnsRecord first = set.records().get(0);
        boolean derived = first.from().kind() == Dns.Publish.KIND;
        findings.add(
            Finding.at(
                derived ? first.from().at(Dns.Publish.NAPTR) : first.from().head(),
                Subjects.of(set.zone()),
                "NAPTR records of " + set.owner() + " leave out " + Phrases.and(missing)));
      }
    }
    return findings;
  }
}
