package org.peerage.rules.zonefile;

import java.util.Optional;
import org.peerage.dns.Substitution;
import org.peerage.dns.zonefile.ZoneFiles;

/** Flags an ENUM regexp with flag i (RFC 6116 section 5.1 [RFC-ENUM-05]). */
public final class ZoneEnumIgnoresCase extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-ignores-case";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    Optional<Substitution> read = naptr.substitution();
    if (naptr.isEnum() && read.isPresent() && !read.get().flags().isEmpty()) {
      int length = naptr.regexp().length();
      findings.add(
          naptr.finding(
              naptr.record().withinField(ReadNaptr.REGEXP, length - 1, length),
              "regexp of " + naptr.owner() + " has flag i"));
    }
  }
}
