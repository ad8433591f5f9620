package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;

/** Flags ENUM records at a name that ranks SIP transports [RFC-ENUM-09]. */
public final class ZoneEnumBesideTransports extends NaptrSetRule {

  @Override
  public String id() {
    return "zone-enum-beside-transports";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings) {
    Optional<ReadNaptr> result = Optional.empty();
    Optional<ReadNaptr> transport = Optional.empty();
    for (ReadNaptr one : records) {
      if (one.isMeantForEnum()) {
        result = result.or(() -> Optional.of(one));
      } else if (one.transport().isPresent()) {
        transport = transport.or(() -> Optional.of(one));
      }
    }
    if (result.isPresent() && transport.isPresent()) {
      findings.add(
          result
              .get()
              .finding(
                  ReadNaptr.SERVICE,
                  "ENUM record of " + set.owner() + " stands where a transport is chosen")
              .label(transport.get().at(ReadNaptr.SERVICE), "ranks a transport for SIP"));
    }
  }
}
