package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.schema.Dns;
import org.peerage.value.DnsService;
import org.peerage.value.View;

/**
 * Flags collab-edge records in the internal view: they tell clients outside where the edge is
 * (Expressway X8.9 guide, Appendix 2, DNS SRV Configuration for Mobile and Remote Access, Public
 * DNS [EXP-MRA-001]).
 */
public final class CollabEdgeInside extends ServiceRule {

  @Override
  public String id() {
    return "collab-edge-inside";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    if (set.zone().view() == View.INTERNAL
        && set.service().filter(service -> service == DnsService.COLLAB_EDGE).isPresent()) {
      findings.add(
          Finding.at(
                  set.records().get(0).at(),
                  Subjects.of(set.zone()),
                  set.owner() + " stands in the internal view")
              .label(set.zone().definition().at(Dns.VIEW), "the view")
              .help("publish collab-edge in the zone with `view = external` only"));
    }
  }
}
