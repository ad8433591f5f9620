package org.peerage.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peerage.dns.DnsDefaults;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.Publication;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.change.PeerPair;
import org.peerage.plan.change.PeerPair.Fate;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;

/** What DNS holds of a cluster before and after: whether, under which names, and for how long. */
final class ClusterRecords {

  private static final Duration SERVICE_TTL = Duration.ofSeconds(DnsDefaults.SERVICE_TTL);

  private final Difference difference;
  private final ClusterPair pair;

  ClusterRecords(Difference difference, ClusterPair pair) {
    this.difference = difference;
    this.pair = pair;
  }

  /** The labels of all clusters to which service or round-robin records lead. */
  static Set<String> published(Estate estate) {
    var labels = new HashSet<String>();
    for (Publication publication : PublishedDns.of(estate).publications()) {
      if (leads(publication)) {
        publication.cluster().ifPresent(cluster -> labels.add(cluster.label()));
      }
    }
    return labels;
  }

  /** Whether the units have address records in the old definition. */
  boolean namedUnits() {
    for (Publication publication : PublishedDns.of(difference.before()).publications()) {
      if (pair.before().isPresent() && isOf(publication, pair.before())) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(Publication publication) {
    return !publication.block().list(Dns.Publish.SERVICES).isEmpty()
        || publication.block().on(Dns.Publish.ROUND_ROBIN);
  }

  /** Whether such records lead to the cluster in the old definition. */
  boolean werePublished() {
    return isPublished(difference.before(), pair.before());
  }

  /** Whether they are to. */
  boolean arePublished() {
    return isPublished(difference.after(), pair.after());
  }

  private static boolean isPublished(Estate estate, Optional<Cluster> cluster) {
    return cluster.filter(one -> published(estate).contains(one.label())).isPresent();
  }

  /** Whether they are to lead there under other names than before. */
  boolean changeNames() {
    return werePublished()
        && arePublished()
        && !names(difference.before(), pair.before())
            .equals(names(difference.after(), pair.after()));
  }

  private static Set<String> names(Estate estate, Optional<Cluster> cluster) {
    var names = new TreeSet<String>();
    for (Publication publication : PublishedDns.of(estate).publications()) {
      if (leads(publication) && isOf(publication, cluster)) {
        publication.domain().ifPresent(name -> names.add(name.toString()));
        if (publication.block().on(Dns.Publish.ROUND_ROBIN)) {
          publication.roundRobinName().ifPresent(name -> names.add(name.toString()));
        }
      }
    }
    return names;
  }

  private static boolean isOf(Publication publication, Optional<Cluster> cluster) {
    return publication.cluster().map(Cluster::label).equals(cluster.map(Cluster::label));
  }

  /** The longest that answers about service records may be kept, by either definition. */
  Duration targetTtl() {
    Duration longest = Duration.ZERO;
    for (Estate estate : List.of(difference.before(), difference.after())) {
      for (Publication publication : PublishedDns.of(estate).publications()) {
        boolean its = isOf(publication, pair.before()) || isOf(publication, pair.after());
        Duration ttl = publication.block().get(Dns.TTL).orElse(SERVICE_TTL);
        longest = its && ttl.compareTo(longest) > 0 ? ttl : longest;
      }
    }
    return longest.isZero() ? SERVICE_TTL : longest;
  }

  /** The longest that answers about the names of units that move may be kept. */
  Duration addressTtl() {
    Duration longest = Duration.ofSeconds(DnsDefaults.TTL);
    var names = new ArrayList<DomainName>();
    for (PeerPair peers : pair.peers()) {
      if (peers.fate() == Fate.MOVES) {
        peers.before().flatMap(Peer::fqdn).ifPresent(names::add);
      }
    }
    if (names.isEmpty()) {
      return longest;
    }
    for (Estate estate : List.of(difference.before(), difference.after())) {
      for (Zone zone : Zones.of(estate)) {
        for (DnsRecord record : zone.records()) {
          Duration ttl = Duration.ofSeconds(record.ttl());
          boolean its = names.contains(record.owner());
          longest = its && ttl.compareTo(longest) > 0 ? ttl : longest;
        }
      }
    }
    return longest;
  }
}
