package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.ServiceLabels;

/**
 * Flags a number whose NAPTR record leads to further ones, without flags (RFC 6116 section 5.2.1
 * [RFC-ENUM-08]).
 */
public final class ZoneEnumNonTerminal extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-non-terminal";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, List<Finding> findings) {
    String first = ServiceLabels.of(naptr.owner()).service();
    boolean digit = first.length() == 1 && Character.isDigit(first.charAt(0));
    if (digit && naptr.flags().isEmpty() && naptr.service().isEmpty() && naptr.hasReplacement()) {
      findings.add(
          naptr.finding(ReadNaptr.REPLACEMENT, naptr.owner() + " leads to further NAPTR records"));
    }
  }
}
