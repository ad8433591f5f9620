package org.peerage.rules.zonefile;

import java.util.Optional;
import org.peerage.dns.Substitution;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags an ENUM regexp with another delimiter than an exclamation mark (RFC 6116 section 5.1
 * [RFC-ENUM-04, EXP-NAPTR-011]).
 */
public final class ZoneEnumDelimiter extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-delimiter";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    Optional<Substitution> read = naptr.substitution();
    if (naptr.isEnum()
        && read.isPresent()
        && read.get().delimiter() != Substitution.ENUM_DELIMITER) {
      findings.add(
          naptr.finding(
              naptr.record().withinField(ReadNaptr.REGEXP, 0, 1),
              "regexp of " + naptr.owner() + " is delimited by " + read.get().delimiter()));
    }
  }
}
