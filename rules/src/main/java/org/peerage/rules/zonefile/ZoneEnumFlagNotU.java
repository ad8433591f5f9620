package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.NaptrFlag;

/**
 * Flags an ENUM record with another flag than u (RFC 6116 section 3.4.2 [RFC-ENUM-02,
 * EXP-NAPTR-007]).
 */
public final class ZoneEnumFlagNotU extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-flag-not-u";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    if (naptr.isEnum() && NaptrFlag.isOtherThan('u', naptr.flags())) {
      findings.add(
          naptr
              .finding(
                  ReadNaptr.FLAGS,
                  "ENUM record of " + naptr.owner() + " has flags \"" + naptr.flags() + '"')
              .marked("u is meant"));
    }
  }
}
