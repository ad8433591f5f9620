package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.Substitution;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.EnumService;

/**
 * Flags an ENUM result whose scheme is not one of its service (RFC 3764 section 4, RFC 3762 section
 * 3, RFC 4355 section 3 [RFC-ENUM-02, EXP-NAPTR-010]).
 */
public final class ZoneEnumSchemeDiffers extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-scheme-differs";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    List<String> right = EnumService.schemes(naptr.service());
    Optional<Substitution> read = naptr.substitution();
    Optional<String> scheme = read.flatMap(Substitution::scheme);
    if (scheme.isPresent() && !right.isEmpty() && !right.contains(scheme.get())) {
      int at = read.orElseThrow().resultAt();
      findings.add(
          naptr
              .finding(
                  naptr.record().withinField(ReadNaptr.REGEXP, at, at + scheme.get().length() + 1),
                  naptr.service()
                      + " of "
                      + naptr.owner()
                      + " leads to a URI of "
                      + scheme.get()
                      + ":")
              .marked(right.get(0) + ": is meant"));
    }
  }
}
