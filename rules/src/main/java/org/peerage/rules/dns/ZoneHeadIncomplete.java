package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Dns;

/**
 * Flags a whole zone without what stands at its top: an SOA record with its two names and its
 * serial, and name servers (RFC 1035 section 5.2, RFC 1034 section 4.2.1 [ZONE-06, ZONE-11]).
 */
public final class ZoneHeadIncomplete implements ZoneRule {

  @Override
  public String id() {
    return "zone-head-incomplete";
  }

  @Override
  public List<Finding> check(Zone zone, Estate estate) {
    var findings = new ArrayList<Finding>();
    if (zone.isWhole()) {
      look(zone, findings);
    }
    return findings;
  }

  private static void look(Zone zone, List<Finding> findings) {
    Element definition = zone.definition();
    var soa = definition.child(Dns.Soa.KIND);
    var missing = new ArrayList<String>();
    if (soa.isEmpty()) {
      missing.add("soa");
    }
    if (zone.nameServers().isEmpty()) {
      missing.add("ns");
    }
    if (!missing.isEmpty()) {
      Element block = soa.orElse(definition);
      findings.add(
          Finding.at(
                  block.head(),
                  Subjects.of(zone),
                  "whole zone " + zone.title() + " lacks " + Phrases.and(missing))
              .missingFrom(definition)
              .help(
                  soa.isEmpty()
                      ? "write `soa { mname = … rname = … serial = from-commit }` and `ns = […]`, or"
                          + " `delivery = fragment`"
                      : "write " + Phrases.and(missing)));
    }
  }
}
