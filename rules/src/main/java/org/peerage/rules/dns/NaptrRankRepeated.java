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
import org.peerage.rules.shared.SipTransport;
import org.peerage.schema.Dns;

/**
 * Flags two transports of a domain with the same order and preference, so that neither is preferred
 * (Expressway X8.9 guide, Appendix 4, NAPTR Record Format; RFC 3403 section 4.1 [EXP-NAPTR-004]).
 */
public final class NaptrRankRepeated implements EstateRule {

  @Override
  public String id() {
    return "naptr-rank-repeated";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (RecordSet set : PublishedDns.of(estate).rewrites()) {
      for (int i = 1; i < set.records().size(); i++) {
        DnsRecord one = set.records().get(i);
        DnsRecord before = set.records().get(i - 1);
        var data = (RecordData.Naptr) one.data();
        var other = (RecordData.Naptr) before.data();
        if (data.order() == other.order()
            && data.preference() == other.preference()
            && SipTransport.of(data.service()).isPresent()
            && SipTransport.of(other.service()).isPresent()) {
          findings.add(
              Finding.at(
                      one.from().at(Dns.Record.ORDER),
                      Subjects.of(set.zone()),
                      data.service()
                          + " and "
                          + other.service()
                          + " of "
                          + set.owner()
                          + " have the same rank")
                  .label(before.from().at(Dns.Record.ORDER), other.service())
                  .help("give SIPS+D2T the lowest order, then SIP+D2T, then SIP+D2U"));
        }
      }
    }
    return findings;
  }
}
