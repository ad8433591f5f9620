package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;

/**
 * Flags ENUM records of a number with the same order and preference: which of them is used is left
 * to the client (RFC 6116 section 5.1; Expressway X8.9 guide, Appendix 4 [RFC-ENUM-03, XDNS-05,
 * XDNS-06, EXP-NAPTR-004, EXP-NAPTR-015]).
 */
public final class EnumPreferencesEqual implements EstateRule {

  @Override
  public String id() {
    return "enum-preferences-equal";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (RecordSet set : EnumSets.of(estate)) {
      for (int i = 1; i < set.records().size(); i++) {
        DnsRecord one = set.records().get(i);
        DnsRecord before = set.records().get(i - 1);
        var data = (RecordData.Naptr) one.data();
        var other = (RecordData.Naptr) before.data();
        if (data.order() == other.order() && data.preference() == other.preference()) {
          findings.add(
              Finding.at(
                      one.from().at(Dns.Record.PREFERENCE),
                      Subjects.of(set.zone()),
                      data.service()
                          + " and "
                          + other.service()
                          + " of "
                          + set.owner()
                          + " are equally preferred")
                  .label(
                      before.from().at(Dns.Record.PREFERENCE),
                      "the preference of " + other.service())
                  .help("give the one that is to be tried first the lower preference"));
        }
      }
    }
    return findings;
  }
}
