package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.DnsDefaults;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.schema.Attribute;
import org.peerage.schema.Dns;

/**
 * Flags the ENUM records of a number that have several orders: some clients drop every order but
 * the lowest (RFC 6116 section 5.1; Expressway X8.9 guide, Appendix 4 [RFC-ENUM-03, XDNS-04]).
 */
public final class EnumOrdersDiffer implements EstateRule {

  @Override
  public String id() {
    return "enum-orders-differ";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (RecordSet set : EnumSets.of(estate)) {
      DnsRecord first = set.records().get(0);
      DnsRecord last = set.records().get(set.records().size() - 1);
      if (data(first).order() != data(last).order()) {
        findings.add(finding(set, first, last));
      }
    }
    return findings;
  }

  private static Finding finding(RecordSet set, DnsRecord first, DnsRecord last) {
    var finding =
        Finding.at(
                last.from().at(Dns.Record.ORDER),
                Subjects.of(set.zone()),
                "records of " + set.owner() + " have several orders")
            .marked(data(last).service() + " has order " + data(last).order())
            .label(
                first.from().at(Dns.Record.ORDER),
                data(first).service() + " has order " + data(first).order())
            .help(
                "write `order = " + DnsDefaults.ENUM_ORDER + "` for all, and rank by `preference`");
    List<Edit> edits = edits(set);
    return edits.isEmpty()
        ? finding
        : finding.fix(new Fix("write one order, and rank by preference", edits, Fix.Safety.SAFE));
  }

  /** One order for all; preferences that keep the ranking, and keep equal what was equal. */
  private static List<Edit> edits(RecordSet set) {
    var edits = new ArrayList<Edit>();
    int preference = DnsDefaults.ENUM_PREFERENCE;
    RecordData.Naptr before = data(set.records().get(0));
    for (DnsRecord one : set.records()) {
      boolean written =
          one.from().kind() == Dns.Record.NAPTR
              && isHere(one, Dns.Record.ORDER)
              && isHere(one, Dns.Record.PREFERENCE);
      if (!written) {
        return List.of();
      }
      RecordData.Naptr data = data(one);
      boolean equal = data.order() == before.order() && data.preference() == before.preference();
      preference += equal ? 0 : DnsDefaults.ENUM_PREFERENCE;
      before = data;
      edits.add(edit(one, Dns.Record.ORDER, DnsDefaults.ENUM_ORDER));
      edits.add(edit(one, Dns.Record.PREFERENCE, preference));
    }
    return edits;
  }

  /** A value that a profile brings is not to be changed from here. */
  private static boolean isHere(DnsRecord one, Attribute<Integer> attribute) {
    return one.from()
        .stated(attribute)
        .filter(value -> one.from().span().covers(value.at()))
        .isPresent();
  }

  private static Edit edit(DnsRecord one, Attribute<Integer> attribute, int value) {
    return new Edit(one.from().at(attribute), Integer.toString(value));
  }

  private static RecordData.Naptr data(DnsRecord one) {
    return (RecordData.Naptr) one.data();
  }
}
