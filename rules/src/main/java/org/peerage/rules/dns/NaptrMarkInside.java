package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.rules.shared.Corrections;
import org.peerage.rules.shared.NaptrFlag;
import org.peerage.schema.Dns;
import org.peerage.value.View;

/**
 * Flags Cisco's mark of the outside, flags {@code se}, in the internal view: endpoints inside would
 * believe themselves outside (Expressway X8.9 guide, Appendix 4, Looking up a domain NAPTR record
 * [EXP-NAPTR-017, XDNS-07, XDNS-22]).
 */
public final class NaptrMarkInside implements EstateRule {

  @Override
  public String id() {
    return "naptr-mark-inside";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (RecordSet set : PublishedDns.of(estate).rewrites()) {
      if (set.zone().view() == View.INTERNAL) {
        for (DnsRecord one : set.records()) {
          if (NaptrFlag.isMark(((RecordData.Naptr) one.data()).flags())) {
            findings.add(finding(set, one.from()));
            break;
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(RecordSet set, Element from) {
    boolean derived = from.kind() == Dns.Publish.KIND;
    var finding =
        Finding.at(
                derived ? from.at(Dns.Publish.NAPTR_FLAGS) : from.at(Dns.Record.FLAGS),
                Subjects.of(set.zone()),
                "NAPTR records of " + set.owner() + " tell clients inside that they are outside")
            .label(set.zone().definition().at(Dns.VIEW), "the view")
            .help("write `" + (derived ? "naptr-flags" : "flags") + " = s` in the internal view");
    return new Corrections(set.zone().definition())
        .set(
            finding,
            from,
            derived ? Dns.Publish.NAPTR_FLAGS : Dns.Record.FLAGS,
            "s",
            Safety.UNSAFE);
  }
}
