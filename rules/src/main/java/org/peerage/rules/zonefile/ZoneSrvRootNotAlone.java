package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;

/** Flags an SRV set with a root as one of several targets (RFC 2782, Target [RFC-SRV-05]). */
public final class ZoneSrvRootNotAlone extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-root-not-alone";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    List<ReadRecord> offers = service.offers();
    for (ReadRecord one : service.set().records()) {
      if (ReadService.data(one).target().isRoot() && !offers.isEmpty()) {
        findings.add(
            service
                .finding(
                    one.fieldAt(ReadService.TARGET),
                    service.owner()
                        + " says that there is no such service, beside some that offer it")
                .label(offers.get(0).at(), "offers it"));
        return;
      }
    }
  }
}
