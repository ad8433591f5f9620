package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.ReverseName;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneRule;
import org.peerage.model.Estate;
import org.peerage.schema.Dns;
import org.peerage.value.IpPrefix;

/**
 * Flags a reverse block whose prefix is no zone: a whole one that does not end between two labels
 * and has no name by RFC 2317, or one whose declared name does not hold the addresses (RFC 2317
 * section 4, RFC 1035 section 3.5, RFC 3596 section 2.5 [ZONE-12]).
 */
public final class ReverseZoneMisnamed implements ZoneRule {

  @Override
  public String id() {
    return "reverse-zone-misnamed";
  }

  @Override
  public List<Finding> check(Zone zone, Estate estate) {
    var findings = new ArrayList<Finding>();
    if (zone.definition().kind() == Dns.REVERSE) {
      look(zone, findings);
    }
    return findings;
  }

  private static void look(Zone zone, List<Finding> findings) {
    IpPrefix prefix = Zones.prefix(zone.definition());
    boolean named = zone.definition().stated(Dns.ORIGIN).isPresent();
    boolean classless = ReverseName.isClassless(prefix);
    if (named && !classless && !ReverseName.zoneAround(prefix).isWithin(zone.origin())) {
      findings.add(
          Finding.at(
                  zone.definition().at(Dns.ORIGIN),
                  Subjects.of(zone),
                  "zone " + zone.origin() + " does not hold the addresses of " + prefix)
              .label(
                  zone.definition().labels().get(0).at(), "a name of its own needs /25 or longer")
              .help("leave `origin` out"));
    } else if (!named && zone.isWhole() && !ReverseName.isZone(prefix)) {
      findings.add(
          Finding.at(
                  zone.definition().labels().get(0).at(),
                  Subjects.of(zone),
                  prefix + " is part of zone " + zone.origin() + ", not a whole one")
              .missingFrom(zone.definition())
              .help(help(prefix)));
    }
  }

  private static String help(IpPrefix prefix) {
    if (!ReverseName.isClassless(prefix)) {
      return "write a prefix that ends between two labels, or `delivery = fragment` without soa";
    }
    return "write `origin = "
        + ReverseName.classlessZone(prefix)
        + "`, or the name under which it is delegated";
  }
}
