package org.peerage.rules.zonefile;

import java.util.ArrayList;
import java.util.List;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.rules.shared.Phrases;

/**
 * Tells of a domain that ranks some of the three transports RFC 3263 wants, section 4.1
 * [RFC-SIP-02, XDNS-09].
 */
public final class ZoneNaptrTransportMissing extends NaptrSetRule {

  @Override
  public String id() {
    return "zone-naptr-transport-missing";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, List<Finding> findings) {
    var missing = new ArrayList<>(List.of("SIPS+D2T", "SIP+D2T", "SIP+D2U"));
    int wanted = missing.size();
    boolean unknown = false;
    for (ReadNaptr one : records) {
      one.transport().ifPresent(transport -> missing.remove(transport.tag()));
      unknown |= one.isTransport() && one.transport().isEmpty();
    }
    if (!unknown
        && !missing.isEmpty()
        && missing.size() < wanted
        && set.zone().isRead(set.owner())) {
      findings.add(
          Finding.at(
              set.records().get(0).ownerAt(),
              set.owner().toString(),
              "NAPTR records of " + set.owner() + " leave out " + Phrases.and(missing)));
    }
  }
}
