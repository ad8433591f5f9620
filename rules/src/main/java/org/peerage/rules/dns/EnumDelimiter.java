package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.Substitution;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;

/**
 * Flags an ENUM regexp with another delimiter than an exclamation mark (RFC 6116 section 5.1;
 * Expressway X8.9 guide, Appendix 4, NAPTR Record Format [RFC-ENUM-04, EXP-NAPTR-011]).
 */
public final class EnumDelimiter extends NaptrRule {

  @Override
  public String id() {
    return "enum-delimiter";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    var read = naptr.substitution();
    if (naptr.isEnum()
        && read.isPresent()
        && read.get().delimiter() != Substitution.ENUM_DELIMITER) {
      findings.add(
          Finding.at(
                  Places.within(naptr.regexp().orElseThrow(), 0, 1),
                  naptr.subject(),
                  "regexp of "
                      + naptr.owner()
                      + " is delimited by "
                      + read.get().delimiter()
                      + " instead of '!'")
              .help("write '!' before, between and behind the two halves"));
    }
  }
}
