package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.Substitution;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.EnumService;
import org.peerage.source.Span;

/**
 * Flags an ENUM result that does not begin with a scheme (RFC 6116 section 3.3, RFC 3404 section
 * 4.3 [RFC-ENUM-02, XDNS-02, XDNS-03, EXP-NAPTR-010]).
 */
public final class ZoneEnumResultWithoutScheme extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-result-without-scheme";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    Optional<Substitution> read = naptr.substitution();
    if (!naptr.isMeantForEnum()
        || read.isEmpty()
        || read.get().beginsWithGroup()
        || read.get().scheme().isPresent()) {
      return;
    }
    Substitution regexp = read.get();
    Span at =
        naptr
            .record()
            .withinField(
                ReadNaptr.REGEXP,
                regexp.resultAt(),
                regexp.resultAt() + Math.max(1, regexp.result().length()));
    var finding = naptr.finding(at, "result " + regexp.result() + " has no scheme");
    List<String> schemes = EnumService.schemes(naptr.service());
    findings.add(
        schemes.isEmpty() || !naptr.record().hasFields()
            ? finding
            : finding
                .marked("begin it with " + schemes.get(0) + ":")
                .fix(
                    new Fix(
                        "write " + schemes.get(0) + ": before it",
                        List.of(
                            new Edit(
                                new Span(at.file(), at.start(), at.start()), schemes.get(0) + ":")),
                        Fix.Safety.UNSAFE)));
  }
}
