package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.lint.ZoneFileRule;
import org.peerage.value.DomainName;

/**
 * Flags an SRV target without an address in the zone that would hold it (RFC 2782, Target
 * [RFC-SRV-03, EXP-SRV-006]). Each name is reported once.
 */
public final class ZoneSrvTargetMissing implements ZoneFileRule {

  @Override
  public String id() {
    return "zone-srv-target-missing";
  }

  @Override
  public List<Finding> check(ZoneFiles files) {
    var findings = new ArrayList<Finding>();
    var seen = new HashSet<DomainName>();
    for (ReadSet set : files.srv()) {
      for (ReadRecord one : set.records()) {
        Target target = Target.of(one).orElseThrow();
        if (isMissing(target, set, files) && seen.add(target.name())) {
          findings.add(
              Finding.at(
                      target.at(),
                      set.owner().toString(),
                      "target " + target.name() + " of " + set.owner() + " has no address record")
                  .marked("nothing of that name is in the zone"));
        }
      }
    }
    return findings;
  }

  private static boolean isMissing(Target target, ReadSet set, ZoneFiles files) {
    Optional<ReadZone> zone = files.answering(target.name());
    return !target.name().isRoot()
        && zone.isPresent()
        && !zone.get().resolves(target.name())
        && target.address().isEmpty()
        && !target.lacksDot(set.zone());
  }
}
