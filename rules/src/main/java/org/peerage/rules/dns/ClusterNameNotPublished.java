package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.dns.RecordSet;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.rules.dns.ServedClusters.Group;
import org.peerage.schema.Clusters;
import org.peerage.value.DomainName;

/**
 * Flags a cluster whose SIP and H.323 records stand at other domains only, none at the cluster name
 * (Expressway X8.9 guide, Appendix 2; Troubleshooting [EXP-SRV-017, XDNS-15]). Clusters for Mobile
 * and Remote Access alone are exempt [EXP-MRA-011].
 */
public final class ClusterNameNotPublished implements EstateRule {

  @Override
  public String id() {
    return "cluster-name-not-published";
  }

  @Override
  public List<Finding> check(Estate estate) {
    ServedClusters served = ServedClusters.of(estate);
    Map<String, RecordSet> elsewhere = new HashMap<>();
    Set<String> named = new HashSet<>();
    for (RecordSet set : served.dns().services()) {
      if (ServedClusters.isCalls(set)) {
        for (Group group : served.groups(set)) {
          String label = group.cluster().label();
          elsewhere.putIfAbsent(label, set);
          if (group.cluster().name().filter(set.domain()::equals).isPresent()) {
            named.add(label);
          }
        }
      }
    }
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      Optional<DomainName> name = cluster.name();
      RecordSet set = elsewhere.get(cluster.label());
      if (name.isPresent()
          && set != null
          && !named.contains(cluster.label())
          && !cluster.isOnlyForMobileRemoteAccess()) {
        findings.add(finding(cluster, name.get(), set));
      }
    }
    return findings;
  }

  private static Finding finding(Cluster cluster, DomainName name, RecordSet set) {
    return Finding.at(
            cluster.element().at(Clusters.NAME),
            cluster.label(),
            "no SRV record of cluster " + cluster.label() + " stands at its name " + name)
        .on(cluster)
        .label(set.records().get(0).at(), "they stand at " + set.domain())
        .help("write `name = " + set.domain() + "`, or publish the services at " + name + " too");
  }
}
