package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.EnumService;
import org.peerage.source.Span;

/**
 * Flags the plus sign of a number that no backslash escapes (RFC 6116 section 3.2 [RFC-ENUM-06]).
 */
public final class ZoneEnumPlusUnescaped extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-plus-unescaped";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    int plus = EnumService.plus(naptr.regexp());
    if (naptr.isEnum() && plus > 0) {
      Span at = naptr.record().withinField(ReadNaptr.REGEXP, plus, plus + 1);
      findings.add(
          naptr.finding(
              at, "the plus sign of the number is not escaped in the regexp of " + naptr.owner()));
    }
  }
}
