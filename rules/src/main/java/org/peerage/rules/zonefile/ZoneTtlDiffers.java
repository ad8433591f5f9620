package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.Phrases;

/**
 * Flags records of one owner and type with unequal TTLs (RFC 2181 section 5.2 [ZONE-03]).
 * Signatures have those of what they sign (RFC 4034 section 3).
 */
public final class ZoneTtlDiffers extends OwnerRule {

  @Override
  public String id() {
    return "zone-ttl-differs";
  }

  @Override
  void look(List<ReadRecord> records, Findings findings) {
    boolean equal = true;
    for (ReadRecord one : records) {
      equal &= one.ttl() == records.get(0).ttl();
    }
    if (equal) {
      return;
    }
    for (List<ReadRecord> set : ReadZone.byType(records).values()) {
      ReadRecord first = set.get(0);
      for (ReadRecord one : set) {
        if (one.ttl() != first.ttl() && !one.type().equals("RRSIG")) {
          findings.add(
              Finding.at(
                      one.ttlAt(),
                      one.owner().toString(),
                      one.type() + " records of " + one.owner() + " have unequal TTLs")
                  .label(first.ttlAt(), Phrases.count(first.ttl(), "second")));
          break;
        }
      }
    }
  }
}
