package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.schema.Dns;

/**
 * Flags a NAPTR record with both a regexp and a replacement, or with neither (RFC 3403 section 4.1;
 * Expressway X8.9 guide, Appendix 4, NAPTR Record Format [RFC-NAPTR-02, EXP-NAPTR-012]).
 */
public final class NaptrRegexpAndReplacement extends NaptrRule {

  @Override
  public String id() {
    return "naptr-regexp-and-replacement";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    boolean regexp = naptr.regexp().isPresent();
    if (regexp != naptr.replacement().isPresent()) {
      return;
    }
    if (regexp) {
      findings.add(
          Finding.at(
                  naptr.at(Dns.Record.REPLACEMENT),
                  naptr.subject(),
                  "NAPTR record of " + naptr.owner() + " has a regexp and a replacement")
              .label(naptr.at(Dns.Record.REGEXP), "the regexp")
              .help("take off `replacement` where a URI is wanted, else `regexp`"));
    } else {
      findings.add(
          Finding.at(
                  naptr.block().head(),
                  naptr.subject(),
                  "NAPTR record of " + naptr.owner() + " leads nowhere")
              .missingFrom(naptr.block())
              .marked("neither regexp nor replacement")
              .help("write `replacement = _sips._tcp`, or `regexp = '!^.*$!sip:…!'`"));
    }
  }
}
