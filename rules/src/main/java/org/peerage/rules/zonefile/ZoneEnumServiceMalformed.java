package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.rules.shared.EnumService;

/**
 * Flags an ENUM service that is not E2U and its types (RFC 6116 section 3.4.3 [RFC-ENUM-01,
 * XDNS-01]).
 */
public final class ZoneEnumServiceMalformed extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-enum-service-malformed";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    String service = naptr.service();
    if (!naptr.isMeantForEnum() || EnumService.isWellFormed(service)) {
      return;
    }
    var finding =
        naptr.finding(ReadNaptr.SERVICE, service + " of " + naptr.owner() + " is no ENUM service");
    Optional<String> right = EnumService.repaired(service);
    findings.add(
        right.isEmpty()
            ? finding
            : finding
                .marked(right.get() + " is meant")
                .fix(
                    new Fix(
                        "write " + right.get(),
                        List.of(new Edit(naptr.at(ReadNaptr.SERVICE), '"' + right.get() + '"')),
                        Fix.Safety.SAFE)));
  }
}
