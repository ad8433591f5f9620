package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordSet;
import org.peerage.dns.Zone;
import org.peerage.lint.ClusterRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;
import org.peerage.value.DnsService;
import org.peerage.value.Purpose;
import org.peerage.value.Sourced;

/**
 * Looks for clusters whose purpose needs SRV records that no set has. Speaks only where the estate
 * has a zone they would go into: the DNS of others is not known.
 */
abstract class PurposeRule implements ClusterRule {

  @Override
  public final List<Finding> check(Cluster cluster, Estate estate) {
    Optional<Sourced<Purpose>> purpose = purpose(cluster);
    if (purpose.isEmpty()) {
      return List.of();
    }
    ServedClusters served = ServedClusters.of(estate);
    for (RecordSet set : served.leadingTo(cluster)) {
      if (set.service().isPresent() && serves(set, set.service().get())) {
        return List.of();
      }
    }
    Optional<Zone> zone = zone(served.dns(), cluster);
    return zone.isEmpty() ? List.of() : List.of(finding(cluster, purpose.get(), zone.get()));
  }

  /** Whether a set is of those that are wanted. */
  abstract boolean serves(RecordSet set, DnsService service);

  /** The word that says the cluster needs them. */
  abstract Optional<Sourced<Purpose>> purpose(Cluster cluster);

  /** A zone of ours that the records would go into. */
  abstract Optional<Zone> zone(PublishedDns dns, Cluster cluster);

  /** What is said, without its labels. */
  abstract Finding finding(Cluster cluster, Sourced<Purpose> purpose);

  private Finding finding(Cluster cluster, Sourced<Purpose> purpose, Zone zone) {
    return finding(cluster, purpose)
        .on(cluster)
        .label(zone.definition().head(), "the records would go here")
        .missingFrom(cluster.element())
        .missingFrom(zone.definition());
  }

  static Optional<Sourced<Purpose>> purpose(Cluster cluster, Purpose wanted) {
    for (Sourced<Purpose> word : cluster.element().list(Clusters.PURPOSE)) {
      if (word.value() == wanted) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  static boolean isDomainZone(Zone zone) {
    return zone.definition().kind() == Dns.ZONE;
  }
}
