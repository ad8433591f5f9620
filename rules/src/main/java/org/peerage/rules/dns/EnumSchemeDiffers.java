package org.peerage.rules.dns;

import java.util.List;
import java.util.Locale;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Substitution;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.rules.shared.EnumService;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Attribute;
import org.peerage.schema.Dns;
import org.peerage.source.Span;

/**
 * Flags an ENUM result whose scheme is not one of its service: h323: under E2U+sip (RFC 3764
 * section 4, RFC 3762 section 3, RFC 4355 section 3 [RFC-ENUM-02, EXP-NAPTR-010]).
 */
public final class EnumSchemeDiffers extends BlockRule {

  private static final List<String> SCHEMES = List.of("sip", "sips", "h323", "mailto", "tel");
  private static final List<Attribute<String>> URIS =
      List.of(Dns.Number.SIP, Dns.Number.SIPS, Dns.Number.H323, Dns.Number.MAILTO);

  @Override
  public String id() {
    return "enum-scheme-differs";
  }

  @Override
  void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() == Dns.Number.KIND) {
      number(zone, block, findings);
    } else if (block.kind() == Dns.Record.NAPTR) {
      naptr(new NaptrBlock(zone, block), findings);
    }
  }

  private static void number(Zone zone, Element block, List<Finding> findings) {
    for (Attribute<String> uri : URIS) {
      var written = block.stated(uri);
      String folded = written.map(text -> text.value().toLowerCase(Locale.ROOT)).orElse("");
      for (String scheme : SCHEMES) {
        if (folded.startsWith(scheme + ":") && !scheme.equals(uri.name())) {
          findings.add(
              Finding.at(
                      Places.within(written.orElseThrow(), 0, scheme.length() + 1),
                      Subjects.of(zone),
                      "the "
                          + uri.name()
                          + " result of number "
                          + block.label()
                          + " begins with "
                          + scheme
                          + ":")
                  .help(
                      "write it without scheme; a " + scheme + " URI stands in `" + scheme + "`"));
        }
      }
    }
  }

  private static void naptr(NaptrBlock naptr, List<Finding> findings) {
    List<String> right = EnumService.schemes(naptr.service());
    var scheme = naptr.substitution().flatMap(Substitution::scheme);
    if (scheme.isPresent() && !right.isEmpty() && !right.contains(scheme.get())) {
      Substitution read = naptr.substitution().orElseThrow();
      Span at =
          Places.within(
              naptr.regexp().orElseThrow(),
              read.resultAt(),
              read.resultAt() + scheme.get().length() + 1);
      findings.add(
          Finding.at(
                  at,
                  naptr.subject(),
                  naptr.service() + " of " + naptr.owner() + " leads to a " + scheme.get() + " URI")
              .label(naptr.at(Dns.Record.SERVICE), "leads to " + Phrases.and(right))
              .help("write `" + right.get(0) + ":`, or correct the service"));
    }
  }
}
