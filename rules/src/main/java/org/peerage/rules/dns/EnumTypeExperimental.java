package org.peerage.rules.dns;

import java.util.List;
import java.util.Locale;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.schema.Dns;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Flags ENUM types that are not registered: experimental ones, X-, anywhere, private ones, P-, in
 * the external view (RFC 6117 sections 3.3 and 3.4 [RFC-ENUM-11, ZONE-09]).
 */
public final class EnumTypeExperimental extends NaptrRule {

  @Override
  public String id() {
    return "enum-type-experimental";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    if (!naptr.isEnum()) {
      return;
    }
    Sourced<String> service = naptr.block().stated(Dns.Record.SERVICE).orElseThrow();
    String folded = service.value().toUpperCase(Locale.ROOT);
    for (int plus = folded.indexOf('+'); plus >= 0; plus = folded.indexOf('+', plus + 1)) {
      boolean experimental = folded.startsWith("X-", plus + 1);
      boolean confidential = folded.startsWith("P-", plus + 1) && zone.view() == View.EXTERNAL;
      if (experimental || confidential) {
        int next = folded.indexOf('+', plus + 1);
        int end = next < 0 ? folded.length() : next;
        findings.add(
            Finding.at(
                Places.within(service, plus + 1, end),
                naptr.subject(),
                "type "
                    + service.value().substring(plus + 1, end)
                    + (experimental ? " is experimental" : " is private, and stands outside")));
      }
    }
  }
}
