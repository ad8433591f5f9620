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
import org.peerage.rules.shared.NaptrFlag;
import org.peerage.rules.shared.SipTransport;
import org.peerage.value.View;

/**
 * Flags a domain that has the NAPTR set of the inside, flags s, and that of the outside, flags se,
 * in one zone (Expressway X8.9 guide, Appendix 4, where both are shown [XDNS-22, EXP-NAPTR-018]).
 */
public final class NaptrFlagsMixed implements EstateRule {

  @Override
  public String id() {
    return "naptr-flags-mixed";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (RecordSet set : PublishedDns.of(estate).rewrites()) {
      Optional<DnsRecord> marked = first(set, true);
      Optional<DnsRecord> plain = first(set, false);
      if (set.zone().view() == View.EXTERNAL && marked.isPresent() && plain.isPresent()) {
        findings.add(
            Finding.at(
                    plain.get().at(),
                    Subjects.of(set.zone()),
                    set.owner() + " has NAPTR records with flags s and with flags se")
                .marked("flags s")
                .label(marked.get().at(), "flags se")
                .help("keep those with se here, and put those with s into the internal view"));
      }
    }
    return findings;
  }

  private static Optional<DnsRecord> first(RecordSet set, boolean marked) {
    for (DnsRecord one : set.records()) {
      var data = (RecordData.Naptr) one.data();
      boolean same = marked ? NaptrFlag.isMark(data.flags()) : data.flags().equalsIgnoreCase("s");
      if (same && SipTransport.of(data.service()).isPresent()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
