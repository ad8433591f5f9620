package org.peerage.rules.zonefile;

import java.util.HashSet;
import java.util.List;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;

/**
 * Flags a service of a cluster whose targets have a priority each (Expressway X8.9 guide, Appendix
 * 2 [EXP-SRV-021, EXP-ENDP-006]). Several targets at one priority and others at the next are a
 * cluster and its backup.
 */
public final class ZoneSrvPriorityDiffers extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-srv-priority-differs";
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    List<ReadRecord> offers = service.offers();
    if (service.row().isPresent()
        && offers.size() > 1
        && priorities(offers) == offers.size()
        && service.targets().size() == offers.size()) {
      ReadRecord first = offers.get(0);
      findings.add(
          service
              .finding(
                  offers.get(1).fieldAt(ReadService.PRIORITY),
                  service.owner() + " ranks its targets one after the other")
              .label(first.fieldAt(ReadService.PRIORITY), "another priority"));
    }
  }

  /** How many there are; with two of the same at the beginning no more is wanted. */
  private static int priorities(List<ReadRecord> offers) {
    if (ReadService.data(offers.get(0)).priority() == ReadService.data(offers.get(1)).priority()) {
      return 1;
    }
    var priorities = new HashSet<Integer>();
    for (ReadRecord one : offers) {
      priorities.add(ReadService.data(one).priority());
    }
    return priorities.size();
  }
}
