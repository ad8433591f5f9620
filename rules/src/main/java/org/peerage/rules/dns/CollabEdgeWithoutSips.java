package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.rules.dns.ServedClusters.Group;
import org.peerage.value.DnsService;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/**
 * Flags a cluster that the external view offers for Mobile and Remote Access and not for SIP over
 * TLS (Expressway X8.9 guide, Appendix 2, DNS SRV Configuration for Mobile and Remote Access,
 * Public DNS [EXP-MRA-003]).
 */
public final class CollabEdgeWithoutSips implements EstateRule {

  @Override
  public String id() {
    return "collab-edge-without-sips";
  }

  @Override
  public List<Finding> check(Estate estate) {
    ServedClusters served = ServedClusters.of(estate);
    Map<String, RecordSet> edge = new HashMap<>();
    for (RecordSet set : served.dns().services(DnsService.COLLAB_EDGE)) {
      if (set.zone().view() == View.EXTERNAL) {
        for (Group group : served.groups(set)) {
          edge.putIfAbsent(group.cluster().label(), set);
        }
      }
    }
    if (edge.isEmpty()) {
      return List.of();
    }
    Set<String> sips = new HashSet<>();
    // A set that leads elsewhere is there: a rule of its own asks whose targets those are.
    Set<DomainName> offered = new HashSet<>();
    for (RecordSet set : served.dns().services(DnsService.SIPS)) {
      if (set.zone().view() == View.EXTERNAL) {
        offered.add(set.domain());
        for (Group group : served.groups(set)) {
          sips.add(group.cluster().label());
        }
      }
    }
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      RecordSet set = edge.get(cluster.label());
      if (set != null && !sips.contains(cluster.label()) && !offered.contains(set.domain())) {
        DnsRecord first = set.records().get(0);
        findings.add(
            Finding.at(
                    first.at(),
                    cluster.label(),
                    "cluster " + cluster.label() + " is offered outside without _sips._tcp")
                .on(cluster)
                .missingFrom(first.from())
                .help("add `sips` to the services"));
      }
    }
    return findings;
  }
}
