package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags a NAPTR record with both or none of regexp and replacement (RFC 3403 section 4.1
 * [RFC-NAPTR-02]).
 */
public final class ZoneNaptrRegexpAndReplacement extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-regexp-and-replacement";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    boolean regexp = !naptr.regexp().isEmpty();
    if (regexp == naptr.hasReplacement()) {
      findings.add(
          naptr.finding(
              naptr.record().hasFields()
                  ? naptr.at(ReadNaptr.REGEXP).to(naptr.at(ReadNaptr.REPLACEMENT))
                  : naptr.record().at(),
              "NAPTR record of "
                  + naptr.owner()
                  + (regexp ? " has both regexp and replacement" : " leads nowhere")));
    }
  }
}
