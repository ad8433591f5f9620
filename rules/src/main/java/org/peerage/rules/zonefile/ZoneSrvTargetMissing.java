package org.peerage.rules.zonefile;

import java.util.Optional;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags an SRV target without an address in the zone that would hold it (RFC 2782, Target
 * [RFC-SRV-03, EXP-SRV-006]). Each name is reported once.
 */
public final class ZoneSrvTargetMissing extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-target-missing";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    for (ReadRecord one : service.offers()) {
      Target target = Target.of(one).orElseThrow();
      if (isMissing(target, service.set(), files) && findings.isNew(target.name())) {
        findings.add(
            service
                .finding(
                    target.at(),
                    "target " + target.name() + " of " + service.owner() + " has no address record")
                .marked("nothing of that name is in the zone"));
      }
    }
  }

  private static boolean isMissing(Target target, ReadSet set, ZoneFiles files) {
    Optional<ReadZone> zone = files.answering(target.name());
    return zone.isPresent()
        && !zone.get().resolves(target.name())
        && target.address().isEmpty()
        && !target.lacksDot(set.zone());
  }
}
