package org.peerage.rules.zonefile;

import org.peerage.dns.Substitution;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.EnumService;
import org.peerage.schema.Read;

/**
 * Flags a regexp without its delimiters, with an expression that is no POSIX extended one, or with
 * a back reference to a group it lacks (RFC 3402 section 3.2 [RFC-NAPTR-05, RFC-NAPTR-06]).
 */
public final class ZoneNaptrRegexpInvalid extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-regexp-invalid";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    boolean plus = naptr.isEnum() && EnumService.plus(naptr.regexp()) > 0;
    if (naptr.regexp().isEmpty() || plus) {
      return;
    }
    if (Substitution.read(naptr.regexp()) instanceof Read.Bad<Substitution> bad) {
      findings.add(
          naptr.finding(
              naptr.record().withinField(ReadNaptr.REGEXP, bad.from(), bad.to()),
              "regexp " + naptr.regexp() + " " + bad.fault()));
    }
  }
}
