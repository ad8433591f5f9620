package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.EnumService;
import org.peerage.value.Sourced;

/**
 * Flags a plus sign at the start of an ENUM expression that repeats nothing: that of the number
 * needs a backslash (RFC 6116 section 3.4.3 [RFC-ENUM-06]).
 */
public final class EnumPlusUnescaped extends NaptrRule {

  @Override
  public String id() {
    return "enum-plus-unescaped";
  }

  /** Offset of the plus sign in the regexp. */
  static Optional<Integer> at(NaptrBlock naptr) {
    int plus = EnumService.plus(naptr.regexp().map(Sourced::value).orElse(""));
    return naptr.isEnum() && plus > 0 ? Optional.of(plus) : Optional.empty();
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    at(naptr).ifPresent(at -> findings.add(finding(naptr, at)));
  }

  private static Finding finding(NaptrBlock naptr, int at) {
    Sourced<String> text = naptr.regexp().orElseThrow();
    String escaped = text.value().substring(0, at) + '\\' + text.value().substring(at);
    return Finding.at(
            Places.within(text, at, at + 1),
            naptr.subject(),
            "the plus sign of the number is not escaped in the regexp of " + naptr.owner())
        .help("write `\\+`")
        .fix(
            new Fix(
                "write a backslash before the plus sign",
                List.of(new Edit(text.at(), Literals.quoted(escaped))),
                Fix.Safety.SAFE));
  }
}
