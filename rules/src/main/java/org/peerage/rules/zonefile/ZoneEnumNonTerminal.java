package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;
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
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    if (naptr.flags().isEmpty()
        && naptr.service().isEmpty()
        && naptr.hasReplacement()
        && isDigit(ServiceLabels.of(naptr.owner()).service())) {
      findings.add(
          naptr.finding(ReadNaptr.REPLACEMENT, naptr.owner() + " leads to further NAPTR records"));
    }
  }

  private static boolean isDigit(String label) {
    return label.length() == 1 && Character.isDigit(label.charAt(0));
  }
}
