package org.peerage.rules.zonefile;

import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.value.DnsService;
import org.peerage.value.View;

/**
 * Flags the record of Mobile and Remote Access in an internal zone (Expressway X8.9 guide, Appendix
 * 2 [EXP-MRA-001]).
 */
public final class ZoneCollabEdgeInside extends ServiceSetRule {

  @Override
  public String id() {
    return "zone-collab-edge-inside";
  }

  @Override
  public boolean isIdle(ZoneFiles files) {
    return files.view().filter(View.INTERNAL::equals).isEmpty();
  }

  @Override
  void look(ReadService service, ZoneFiles files, Findings findings) {
    boolean edge = service.row().filter(row -> row.service() == DnsService.COLLAB_EDGE).isPresent();
    if (edge
        && files.view().filter(View.INTERNAL::equals).isPresent()
        && !service.offers().isEmpty()) {
      findings.add(
          service.finding(
              service.offers().get(0).ownerAt(), service.owner() + " stands in an internal zone"));
    }
  }
}
