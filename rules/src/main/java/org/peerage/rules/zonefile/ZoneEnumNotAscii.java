package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags an ENUM regexp with characters that are no printable ASCII (RFC 6116 section 5.1
 * [RFC-ENUM-07]).
 */
public final class ZoneEnumNotAscii extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-not-ascii";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    String regexp = naptr.regexp();
    for (int i = 0; naptr.isEnum() && i < regexp.length(); i++) {
      if (regexp.charAt(i) < ' ' || regexp.charAt(i) > '~') {
        findings.add(
            naptr.finding(
                naptr.record().withinField(ReadNaptr.REGEXP, i, i + 1),
                "regexp of " + naptr.owner() + " has a character that is no printable ASCII"));
        return;
      }
    }
  }
}
