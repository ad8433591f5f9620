package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.rules.shared.SipTransport;
import org.peerage.schema.Dns;

/**
 * Flags a domain that ranks SIP without TLS before SIP with it (RFC 3263 section 4.1; Expressway
 * X8.9 guide, Appendix 4 [RFC-SIP-03, EXP-NAPTR-001, EXP-NAPTR-008]).
 */
public final class NaptrSipBeforeSips implements EstateRule {

  @Override
  public String id() {
    return "naptr-sip-before-sips";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (RecordSet set : PublishedDns.of(estate).rewrites()) {
      Optional<DnsRecord> open = Optional.empty();
      for (DnsRecord one : set.records()) {
        var transport = SipTransport.of(((RecordData.Naptr) one.data()).service());
        if (transport.isEmpty()) {
          continue;
        }
        if (!transport.get().isSecure()) {
          open = open.or(() -> Optional.of(one));
        } else if (open.isEmpty()) {
          break;
        } else {
          var first = (RecordData.Naptr) open.get().data();
          var secure = (RecordData.Naptr) one.data();
          boolean equal =
              first.order() == secure.order() && first.preference() == secure.preference();
          if (!equal) {
            findings.add(finding(set, open.get(), one));
          }
          break;
        }
      }
    }
    return findings;
  }

  private static Finding finding(RecordSet set, DnsRecord open, DnsRecord secure) {
    var data = (RecordData.Naptr) secure.data();
    var before = (RecordData.Naptr) open.data();
    boolean byOrder = data.order() != before.order();
    var attribute = byOrder ? Dns.Record.ORDER : Dns.Record.PREFERENCE;
    return Finding.at(
            secure.from().at(attribute),
            Subjects.of(set.zone()),
            set.owner() + " ranks " + before.service() + " before " + data.service())
        .label(open.from().at(attribute), before.service() + " comes first")
        .help("give " + data.service() + " the lowest order");
  }
}
