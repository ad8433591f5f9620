package org.peerage.rules.zonefile;

import java.util.Optional;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;

/**
 * Flags a second SOA record (RFC 1035 section 5.2 [ZONE-06]); a transfer has the same one at both
 * ends.
 */
public final class ZoneSoaRepeated extends FilesRule {

  @Override
  public String id() {
    return "zone-soa-repeated";
  }

  @Override
  void look(ZoneFiles files, Findings findings) {
    for (ReadZone zone : files.zones()) {
      Optional<ReadRecord> first = Optional.empty();
      for (ReadRecord one : zone.ofType("SOA")) {
        if (first.isEmpty()) {
          first = Optional.of(one);
        } else if (!one.data().equals(first.get().data())
            || !one.owner().equals(first.get().owner())) {
          findings.add(
              Finding.at(
                      one.ownerAt(),
                      zone.origin().toString(),
                      "zone " + zone.origin() + " has a second SOA record")
                  .label(first.get().ownerAt(), "the first"));
        }
      }
    }
  }
}
