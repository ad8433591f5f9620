package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;
import org.peerage.value.Sourced;

/**
 * Flags a name server inside a whole zone that has no address there: the zone cannot be loaded, or
 * not be found (RFC 1034 section 4.2.1, RFC 1035 section 5.2).
 */
public final class NameServerWithoutAddress implements ZoneRule {

  @Override
  public String id() {
    return "name-server-without-address";
  }

  @Override
  public List<Finding> check(Zone zone, Estate estate) {
    var findings = new ArrayList<Finding>();
    PublishedDns dns = PublishedDns.of(estate);
    for (Sourced<DomainName> server : zone.definition().list(Dns.NS)) {
      if (zone.isWhole()
          && server.value().isWithin(zone.origin())
          && !dns.hasAddress(zone.view(), server.value())) {
        findings.add(
            Finding.at(
                    server.at(),
                    Subjects.of(zone),
                    "name server " + server.value() + " has no address in its own zone")
                .missingFrom(zone.definition())
                .help("write `host " + server.value() + " { address = … }`"));
      }
    }
    return findings;
  }
}
