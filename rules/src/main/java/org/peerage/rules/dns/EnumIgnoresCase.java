package org.peerage.rules.dns;

import java.util.List;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.value.Sourced;

/**
 * Flags the flag i behind an ENUM regexp: digits have no case, and some clients do not know it (RFC
 * 6116 section 5.1 [RFC-ENUM-05]).
 */
public final class EnumIgnoresCase extends NaptrRule {

  @Override
  public String id() {
    return "enum-ignores-case";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    if (!naptr.isEnum() || naptr.substitution().filter(s -> s.flags().equals("i")).isEmpty()) {
      return;
    }
    Sourced<String> text = naptr.regexp().orElseThrow();
    int length = text.value().length();
    String without = text.value().substring(0, length - 1);
    findings.add(
        Finding.at(
                Places.within(text, length - 1, length),
                naptr.subject(),
                "regexp of " + naptr.owner() + " asks to ignore the case of digits")
            .help("take the i off")
            .fix(
                new Fix(
                    "take the i off",
                    List.of(new Edit(text.at(), Literals.quoted(without))),
                    Fix.Safety.SAFE)));
  }
}
