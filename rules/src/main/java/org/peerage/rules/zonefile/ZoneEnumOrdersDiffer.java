package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags the ENUM records of a number with several orders (RFC 6116 section 5.1 [RFC-ENUM-03,
 * XDNS-04]).
 */
public final class ZoneEnumOrdersDiffer extends NaptrSetRule {

  @Override
  public String id() {
    return "zone-enum-orders-differ";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings) {
    Optional<ReadNaptr> first = Optional.empty();
    for (ReadNaptr one : records) {
      if (!one.isMeantForEnum()) {
        continue;
      }
      if (first.isEmpty()) {
        first = Optional.of(one);
      } else if (one.data().order() != first.get().data().order()) {
        findings.add(
            one.finding(ReadNaptr.ORDER, "ENUM records of " + set.owner() + " have several orders")
                .label(first.get().at(ReadNaptr.ORDER), "the lowest"));
        return;
      }
    }
  }
}
