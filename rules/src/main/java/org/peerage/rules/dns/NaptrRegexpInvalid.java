package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.Substitution;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.schema.Read;
import org.peerage.value.Sourced;

/**
 * Flags a regexp that is no substitution expression: delimiters, flags, parentheses, back
 * references (RFC 3402 section 3.2; Expressway X8.9 guide, Appendix 4, NAPTR Record Format
 * [RFC-NAPTR-05, RFC-NAPTR-06, EXP-NAPTR-011]). A plus sign without its backslash in ENUM: {@link
 * EnumPlusUnescaped}.
 */
public final class NaptrRegexpInvalid extends NaptrRule {

  @Override
  public String id() {
    return "naptr-regexp-invalid";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    if (naptr.regexp().isEmpty() || EnumPlusUnescaped.at(naptr).isPresent()) {
      return;
    }
    Sourced<String> text = naptr.regexp().get();
    if (Substitution.read(text.value()) instanceof Read.Bad<Substitution> bad) {
      findings.add(
          Finding.at(
              Places.within(text, bad.from(), bad.to()),
              naptr.subject(),
              "regexp " + text.value() + " " + bad.fault()));
    }
  }
}
