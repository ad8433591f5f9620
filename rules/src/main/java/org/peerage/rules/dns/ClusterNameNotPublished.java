package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.RecordSet;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.value.DomainName;

/**
 * Flags a cluster whose SIP and H.323 records stand at other domains only, none at the cluster name
 * (Expressway X8.9 guide, Appendix 2; Troubleshooting [EXP-SRV-017, XDNS-15]). Clusters for Mobile
 * and Remote Access alone are exempt [EXP-MRA-011].
 */
public final class ClusterNameNotPublished implements ClusterRule {

  @Override
  public String id() {
    return "cluster-name-not-published";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    Optional<DomainName> name = cluster.name();
    if (name.isEmpty() || cluster.isOnlyForMobileRemoteAccess()) {
      return List.of();
    }
    Optional<RecordSet> elsewhere = Optional.empty();
    for (RecordSet set : ServedClusters.of(estate).leadingTo(cluster)) {
      if (ServedClusters.isCalls(set)) {
        if (set.domain().equals(name.get())) {
          return List.of();
        }
        elsewhere = elsewhere.isPresent() ? elsewhere : Optional.of(set);
      }
    }
    return elsewhere.isEmpty() ? List.of() : List.of(finding(cluster, name.get(), elsewhere.get()));
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
