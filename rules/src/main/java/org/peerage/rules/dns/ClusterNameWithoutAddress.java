package org.peerage.rules.dns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordSet;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.rules.dns.ServedClusters.Group;
import org.peerage.schema.Clusters;
import org.peerage.value.DomainName;
import org.peerage.value.Purpose;
import org.peerage.value.View;

/**
 * Points out a domain that leads to a cluster by SRV and has no address of its own: clients that
 * know no SRV look the domain itself up (RFC 2782, The Target and the client's fallback; RFC 3263
 * section 4.2) [RFC-SRV-09].
 *
 * <p>Looks at cluster names in zones of which the estate holds the whole. A cluster that is
 * declared for other purposes than registration is let pass: it is servers that look for it, and
 * they know SRV. At the top of a zone an address may belong to a web site, so nothing is asked for
 * there.
 */
public final class ClusterNameWithoutAddress implements ClusterRule {

  @Override
  public String id() {
    return "cluster-name-without-address";
  }

  @Override
  public List<Finding> check(Cluster cluster, Estate estate) {
    if (cluster.name().isEmpty() || !mayHaveSimpleClients(cluster)) {
      return List.of();
    }
    DomainName name = cluster.name().get();
    ServedClusters served = ServedClusters.of(estate);
    var told = new HashSet<View>();
    var findings = new ArrayList<Finding>();
    for (RecordSet set : served.leadingTo(cluster)) {
      if (ServedClusters.isCalls(set)
          && set.domain().equals(name)
          && !name.equals(set.zone().origin())
          && lacksAddress(set, served.dns())
          && told.add(set.zone().view())) {
        findings.add(finding(cluster, set, served.group(set, cluster)));
      }
    }
    return findings;
  }

  private static boolean lacksAddress(RecordSet set, PublishedDns dns) {
    View view = set.zone().view();
    return !dns.resolves(view, set.domain()) && dns.isAnsweredHere(view, set.domain());
  }

  private static boolean mayHaveSimpleClients(Cluster cluster) {
    return cluster.element().stated(Clusters.PURPOSE).isEmpty()
        || cluster.isFor(Purpose.REGISTRATION);
  }

  private static Finding finding(Cluster cluster, RecordSet set, Group group) {
    return Finding.at(
            group.served().get(0).record().at(),
            cluster.label(),
            set.domain()
                + " leads to cluster "
                + cluster.label()
                + " by SRV and has no address in the "
                + set.zone().view().word()
                + " view")
        .on(cluster)
        .help("write `round-robin = on` in `publish " + cluster.label() + "`");
  }
}
