package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;
import org.peerage.source.Span;

/**
 * Flags an SOA record or name servers of a fragment, which are not written: the zone that includes
 * it has its own (RFC 1035 section 5.2 [ZONE-06]).
 */
public final class SoaInFragment implements ZoneRule {

  @Override
  public String id() {
    return "soa-in-fragment";
  }

  @Override
  public List<Finding> check(Zone zone, Estate estate) {
    var findings = new ArrayList<Finding>();
    var soa = zone.definition().child(Dns.Soa.KIND);
    if (!zone.isWhole() && (soa.isPresent() || !zone.nameServers().isEmpty())) {
      Span at = soa.isPresent() ? soa.get().head() : zone.definition().at(Dns.NS);
      var finding =
          Finding.at(
              at,
              Subjects.of(zone),
              (soa.isPresent() ? "the SOA record" : "the name servers")
                  + " of fragment "
                  + zone.title()
                  + " will not be written");
      boolean stated = zone.definition().stated(Dns.DELIVERY).isPresent();
      findings.add(
          (stated
                  ? finding.label(zone.definition().at(Dns.DELIVERY), "a fragment")
                  : finding.marked("without soa the zone is a fragment"))
              .help("write `delivery = whole` with soa and ns, or take them off"));
    }
    return findings;
  }
}
