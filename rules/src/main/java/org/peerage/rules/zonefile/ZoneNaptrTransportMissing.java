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

  private static final List<String> WANTED = List.of("SIPS+D2T", "SIP+D2T", "SIP+D2U");

  @Override
  public String id() {
    return "zone-naptr-transport-missing";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings) {
    boolean unknown = false;
    boolean known = false;
    for (ReadNaptr one : records) {
      known |= one.transport().isPresent();
      unknown |= one.isTransport() && one.transport().isEmpty();
    }
    if (!known || unknown) {
      return;
    }
    var missing = new ArrayList<String>();
    for (String wanted : WANTED) {
      if (!has(wanted, records)) {
        missing.add(wanted);
      }
    }
    if (!missing.isEmpty() && missing.size() < WANTED.size() && set.zone().isRead(set.owner())) {
      findings.add(
          Finding.at(
              set.records().get(0).ownerAt(),
              set.owner().toString(),
              "NAPTR records of " + set.owner() + " leave out " + Phrases.and(missing)));
    }
  }

  private static boolean has(String tag, List<ReadNaptr> records) {
    for (ReadNaptr one : records) {
      if (one.transport().isPresent() && one.transport().get().tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
