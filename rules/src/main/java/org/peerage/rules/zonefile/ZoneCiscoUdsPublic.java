package org.peerage.rules.zonefile;

import java.util.List;
import org.peerage.dns.InsideOnly;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.value.View;

/**
 * Flags a service by which clients tell that they are inside, in an external zone (Expressway X8.9
 * guide, Appendix 2 [EXP-MRA-008, ZONE-09]). Each set is reported once.
 */
public final class ZoneCiscoUdsPublic extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-cisco-uds-public";
  }

  @Override
  public boolean isIdle(ZoneFiles files) {
    return files.view().filter(View.EXTERNAL::equals).isEmpty();
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    List<ReadRecord> offers = service.offers();
    if (files.view().filter(View.EXTERNAL::equals).isPresent()
        && !offers.isEmpty()
        && InsideOnly.holds(service.set().owner(), offers.get(0).data())) {
      findings.add(
          service.finding(
              offers.get(0).ownerAt(), service.owner() + " stands in an external zone"));
    }
  }
}
