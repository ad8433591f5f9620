package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.NaptrFlag;
import org.peerage.schema.Dns;
import org.peerage.value.Sourced;

/**
 * Flags NAPTR flags that are no single letters or digits, or that hold two of S, A, U and P, which
 * exclude each other (RFC 3403 section 4.1; RFC 3404 section 4.3 [RFC-NAPTR-04]).
 */
public final class NaptrFlagsInvalid extends NaptrRule {

  @Override
  public String id() {
    return "naptr-flags-invalid";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    var flags = naptr.block().stated(Dns.Record.FLAGS);
    if (flags.isEmpty()) {
      return;
    }
    int ends = 0;
    String text = flags.get().value();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!NaptrFlag.isFlag(unit)) {
        findings.add(finding(naptr, flags.get(), i, "has a flag that is no letter or digit"));
        return;
      }
      ends += NaptrFlag.isKnown(unit) ? 1 : 0;
      if (ends == 2) {
        findings.add(finding(naptr, flags.get(), i, "has two flags that exclude each other"));
        return;
      }
    }
  }

  private static Finding finding(NaptrBlock naptr, Sourced<String> flags, int at, String fault) {
    return Finding.at(
            Places.within(flags, at, at + 1),
            naptr.subject(),
            "NAPTR record of " + naptr.owner() + " " + fault + ": " + flags.value())
        .help("write one of s, a and u, or nothing");
  }
}
