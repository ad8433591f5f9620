package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.ZoneContent;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.Phrases;

/**
 * Flags a set of records that differs from that of the definition, or is kept for another time
 * (Expressway X8.9 guide, Clustering Prerequisites [EXP-SRV-018, EXP-PRE-022]).
 */
public final class ZoneRecordDiffers extends WantedRule {

  @Override
  public String id() {
    return "zone-record-differs";
  }

  @Override
  void look(ZoneContent wanted, ReadZone zone, Findings findings) {
    for (RrSet set : wanted.sets()) {
      look(set, zone, findings);
    }
  }

  private static void look(RrSet wanted, ReadZone zone, Findings findings) {
    List<ReadRecord> found = zone.records(wanted.owner(), wanted.type());
    if (found.isEmpty() || !zone.isRead(wanted.owner())) {
      return;
    }
    var missing = new ArrayList<>(wanted.data());
    Optional<ReadRecord> odd = Optional.empty();
    for (ReadRecord one : found) {
      if (!missing.remove(one.data()) && !wanted.data().contains(one.data())) {
        odd = odd.or(() -> Optional.of(one));
      }
    }
    String name = wanted.owner() + " " + wanted.type();
    if (odd.isPresent()) {
      findings.add(
          Finding.at(
                  odd.get().at(), wanted.owner().toString(), "the definition has no such " + name)
              .help(Wanted.lines(wanted)));
    } else if (!missing.isEmpty()) {
      findings.add(
          Finding.at(
                  found.get(0).at(),
                  wanted.owner().toString(),
                  name + " lacks " + Phrases.count(missing.size(), "record") + " of the definition")
              .help(Wanted.lines(wanted)));
    } else if (found.get(0).ttl() != wanted.ttl() && found.get(0).ttl() != ReadRecord.NO_TTL) {
      findings.add(
          Finding.at(
                  found.get(0).ttlAt(),
                  wanted.owner().toString(),
                  name + " is kept for another time than the definition says")
              .marked(Phrases.count(wanted.ttl(), "second") + " there"));
    }
  }
}
