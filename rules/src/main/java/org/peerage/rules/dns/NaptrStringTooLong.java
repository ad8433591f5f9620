package org.peerage.rules.dns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.DnsLimits;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;
import org.peerage.source.Span;

/**
 * Flags a NAPTR field of more than 255 octets: escapes and letters beyond ASCII count for more than
 * one (RFC 1035 section 3.3 [RFC-NAPTR-08]).
 */
public final class NaptrStringTooLong implements EstateRule {

  @Override
  public String id() {
    return "naptr-string-too-long";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    for (RecordSet set : PublishedDns.of(estate).rewrites()) {
      for (DnsRecord one : set.records()) {
        var data = (RecordData.Naptr) one.data();
        int octets =
            Math.max(octets(data.regexp()), Math.max(octets(data.service()), octets(data.flags())));
        if (octets > DnsLimits.LONGEST_STRING) {
          boolean number = one.from().kind() == Dns.Number.KIND;
          Span at = number ? one.at() : one.from().at(Dns.Record.REGEXP);
          findings.add(
              Finding.at(
                  at,
                  Subjects.of(set.zone()),
                  "NAPTR record of "
                      + set.owner()
                      + " needs a field of "
                      + octets
                      + " octets, where at most "
                      + DnsLimits.LONGEST_STRING
                      + " fit"));
        }
      }
    }
    return findings;
  }

  private static int octets(String text) {
    return text.length() * 3 <= DnsLimits.LONGEST_STRING
        ? 0
        : text.getBytes(StandardCharsets.UTF_8).length;
  }
}
