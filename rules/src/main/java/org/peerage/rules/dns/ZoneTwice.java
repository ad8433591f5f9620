package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.model.Estate;

/**
 * Flags two blocks that stand for the same zone in the same view: as dns and as enum, or with names
 * that differ in case or in a slash only, which a file name cannot show (RFC 4343 [ZONE-06]).
 */
public final class ZoneTwice implements EstateRule {

  @Override
  public String id() {
    return "zone-twice";
  }

  @Override
  public List<Finding> check(Estate estate) {
    var findings = new ArrayList<Finding>();
    Map<String, Zone> seen = new HashMap<>();
    for (Zone zone : PublishedDns.of(estate).zones()) {
      String name = zone.title().toLowerCase(Locale.ROOT).replace('/', '-');
      Zone other = seen.putIfAbsent(zone.view() + " " + name, zone);
      if (other != null && !isSameBlock(zone.definition(), other.definition())) {
        findings.add(
            Finding.at(
                    zone.definition().head(),
                    Subjects.of(zone),
                    "zone "
                        + zone.title()
                        + " is declared twice in the "
                        + zone.view().word()
                        + " view")
                .label(other.definition().head(), "the other time")
                .help("put all its records into one block"));
      }
    }
    return findings;
  }

  /** The same kind and label twice is an error of resolve already. */
  private static boolean isSameBlock(Element one, Element other) {
    return one.kind() == other.kind() && one.label().equals(other.label());
  }
}
