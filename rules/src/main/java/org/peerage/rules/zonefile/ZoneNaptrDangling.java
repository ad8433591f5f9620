package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.value.DomainName;

/**
 * Flags a NAPTR record with flag s that leads to no SRV set, or with flag a to no address, in a
 * zone that would hold it (RFC 3404 section 4.3 [RFC-NAPTR-07, EXP-NAPTR-019, XDNS-08]).
 */
public final class ZoneNaptrDangling extends NaptrRecordRule {

  @Override
  public String id() {
    return "zone-naptr-dangling";
  }

  @Override
  void look(ReadNaptr naptr, ZoneFiles files, Findings findings) {
    DomainName next = naptr.data().replacement();
    var zone = files.answering(next);
    if (next.isRoot()
        || !naptr.regexp().isEmpty()
        || zone.isEmpty()
        || Target.of(naptr.record()).orElseThrow().lacksDot(zone.get())) {
      return;
    }
    boolean services = has(naptr.flags(), 's') && !zone.get().has(next, "SRV");
    boolean addresses = has(naptr.flags(), 'a') && !zone.get().resolves(next);
    if (services || addresses) {
      findings.add(
          naptr.finding(
              ReadNaptr.REPLACEMENT,
              naptr.service()
                  + " of "
                  + naptr.owner()
                  + " leads to "
                  + next
                  + ", which has no "
                  + (services ? "SRV records" : "address records")));
    }
  }

  private static boolean has(String flags, char flag) {
    return flags.indexOf(flag) >= 0 || flags.indexOf(Character.toUpperCase(flag)) >= 0;
  }
}
