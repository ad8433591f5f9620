package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.Substitution;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.EnumService;
import org.peerage.value.Sourced;

/**
 * Flags an ENUM result that is no absolute URI: john.smith@example.com without sip: in front (RFC
 * 3404 section 4.3, RFC 6116 section 3.3, RFC 3764 section 4, RFC 3762 section 3; Expressway X8.9
 * guide, Appendix 4 [RFC-ENUM-02, XDNS-02, XDNS-03, EXP-NAPTR-007, EXP-NAPTR-010]).
 */
public final class EnumResultWithoutScheme extends NaptrRule {

  @Override
  public String id() {
    return "enum-result-without-scheme";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    Optional<Substitution> read = naptr.substitution();
    if (!EnumService.isMeant(naptr.service())
        || read.isEmpty()
        || read.get().beginsWithGroup()
        || read.get().scheme().isPresent()) {
      return;
    }
    Substitution substitution = read.get();
    Sourced<String> text = naptr.regexp().orElseThrow();
    int start = substitution.resultAt();
    var finding =
        Finding.at(
            Places.within(text, start, start + substitution.result().length()),
            naptr.subject(),
            "result " + substitution.result() + " has no scheme");
    List<String> schemes = EnumService.schemes(naptr.service());
    if (schemes.isEmpty()) {
      findings.add(finding.help("begin the result with the scheme of its URI, as in `sip:`"));
      return;
    }
    String scheme = schemes.get(0) + ":";
    String repaired = text.value().substring(0, start) + scheme + text.value().substring(start);
    findings.add(
        finding
            .help("write `" + scheme + substitution.result() + "`")
            .fix(
                new Fix(
                    "write " + scheme + " in front of the result",
                    List.of(new Edit(text.at(), Literals.quoted(repaired))),
                    Fix.Safety.SAFE)));
  }
}
