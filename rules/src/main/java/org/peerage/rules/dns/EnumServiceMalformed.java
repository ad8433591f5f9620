package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.EnumService;
import org.peerage.schema.Dns;
import org.peerage.source.Span;

/**
 * Flags an ENUM service that is not E2U followed by types: the order of RFC 2916, mailto+E2U, most
 * of all, which zones must not use (RFC 6116 sections 3.4.3 and 5.1; Expressway X8.9 guide,
 * Appendix 4 [RFC-ENUM-01, XDNS-01, EXP-NAPTR-009]).
 */
public final class EnumServiceMalformed extends NaptrRule {

  @Override
  public String id() {
    return "enum-service-malformed";
  }

  @Override
  void look(Zone zone, NaptrBlock naptr, List<Finding> findings) {
    String service = naptr.service();
    if (service.isEmpty() && zone.definition().kind() == Dns.ENUM) {
      missing(naptr).ifPresent(findings::add);
      return;
    }
    if (!EnumService.isMeant(service) || EnumService.isWellFormed(service)) {
      return;
    }
    Span at = naptr.at(Dns.Record.SERVICE);
    Optional<String> right = EnumService.repaired(service);
    var finding =
        Finding.at(at, naptr.subject(), "service " + service + " is not as ENUM clients read it")
            .help("write `" + right.orElse("E2U+sip") + "`: E2U first, then the type");
    findings.add(
        right
            .map(
                text ->
                    finding
                        .marked("the order of RFC 2916, long withdrawn")
                        .fix(
                            new Fix("write " + text, List.of(new Edit(at, text)), Fix.Safety.SAFE)))
            .orElse(finding));
  }

  /**
   * What a record of an ENUM zone lacks that says nothing of its service. One with a replacement
   * alone leads to further records, and needs none (RFC 6116 section 3.4.3 [RFC-ENUM-08]).
   */
  private static Optional<Finding> missing(NaptrBlock naptr) {
    if (naptr.regexp().isEmpty()) {
      return Optional.empty();
    }
    boolean flags = !naptr.flags().isEmpty();
    return Optional.of(
        Finding.at(
                naptr.block().head(),
                naptr.subject(),
                "ENUM record of "
                    + naptr.owner()
                    + " names no service"
                    + (flags ? "" : " and no flag"))
            .missingFrom(naptr.block())
            .help("write " + (flags ? "" : "`flags = u` and ") + "`service = E2U+sip`"));
  }
}
