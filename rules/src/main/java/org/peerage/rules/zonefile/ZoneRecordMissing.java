package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.ZoneContent;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.Phrases;

/**
 * Flags records of a definition that a zone has none of (Expressway X8.9 guide, Clustering
 * Prerequisites [EXP-PRE-022, EXP-PRE-027]).
 */
public final class ZoneRecordMissing extends WantedRule {

  @Override
  public String id() {
    return "zone-record-missing";
  }

  @Override
  void look(ZoneContent wanted, ReadZone zone, Findings findings) {
    for (RrSet set : wanted.sets()) {
      if (zone.isRead(set.owner()) && !zone.has(set.owner(), set.type())) {
        List<ReadRecord> soa = zone.records(zone.origin(), "SOA");
        findings.add(
            Finding.at(
                    soa.isEmpty() ? zone.text().span(0, 0) : soa.get(0).ownerAt(),
                    set.owner().toString(),
                    set.owner()
                        + " has no "
                        + set.type()
                        + " record; the definition asks for "
                        + Phrases.count(set.data().size(), "record"))
                .help(Wanted.lines(set)));
      }
    }
  }
}
