package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.EnumService;
import org.peerage.schema.Dns;

/**
 * Flags a record of an ENUM zone that leads to further NAPTR records instead of a URI: many clients
 * do not follow it (RFC 6116 section 5.2.1 [RFC-ENUM-08]).
 */
public final class EnumNonTerminal extends NaptrRule {

  @Override
  public String id() {
    return "enum-non-terminal";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    if (zone.definition().kind() == Dns.ENUM
        && naptr.flags().isEmpty()
        && !EnumService.isMeant(naptr.service())
        && naptr.replacement().isPresent()) {
      findings.add(
          Finding.at(
                  naptr.block().head(),
                  naptr.subject(),
                  "NAPTR record of " + naptr.owner() + " leads to further NAPTR records")
              .label(naptr.at(Dns.Record.REPLACEMENT), "to be looked up next")
              .help("write a number block with its results"));
    }
  }
}
