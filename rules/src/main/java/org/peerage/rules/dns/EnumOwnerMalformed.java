package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.EnumName;
import org.peerage.dns.Zone;
import org.peerage.dns.ZoneNames;
import org.peerage.lint.Finding;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;

/**
 * Flags an ENUM record whose owner is not one digit to a label; an asterisk may stand in front (RFC
 * 6116 section 3.2; Expressway X8.9 guide, Appendix 4 [RFC-ENUM-10, EXP-NAPTR-013]). In a zone that
 * is not declared as enum only the first label is looked at.
 */
public final class EnumOwnerMalformed extends NaptrRule {

  @Override
  public String id() {
    return "enum-owner-malformed";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    var owner = ZoneNames.owner(naptr.block().label(), zone.origin());
    if (owner.isPresent() && naptr.isEnum() && !isGood(zone, owner.get())) {
      findings.add(
          Finding.at(
                  naptr.block().labels().get(0).at(),
                  naptr.subject(),
                  naptr.block().label()
                      + " is not the digits of a number, reversed, one to a label")
              .help("write a number block: the digits are reversed by the compiler"));
    }
  }

  private static boolean isGood(Zone zone, DomainName owner) {
    boolean wildcard = owner.toString().startsWith("*.");
    DomainName rest = wildcard ? owner.parent() : owner;
    if (zone.definition().kind() == Dns.ENUM) {
      return EnumName.isNumber(rest, zone.origin()) || wildcard && rest.equals(zone.origin());
    }
    String first = owner.labels()[0];
    return wildcard || first.length() == 1 && first.charAt(0) >= '0' && first.charAt(0) <= '9';
  }
}
