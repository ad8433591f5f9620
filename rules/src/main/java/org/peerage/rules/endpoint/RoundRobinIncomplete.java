package org.peerage.rules.endpoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.rules.shared.Phrases;
import org.peerage.value.Discovery;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Flags endpoints that are to find their cluster by round robin where the cluster name does not
 * have the addresses of all peers, and of them only (Expressway X8.9 guide, Configure Endpoints to
 * Work With a Cluster, SIP option 3, H.323 option 2 [EXP-ENDP-011, EXP-ENDP-023]).
 *
 * <p>Which view the endpoints see is not known: one view that serves them will do. Speaks only
 * where the estate has a zone the records would go into.
 */
public final class RoundRobinIncomplete extends PopulationRule {

  @Override
  public String id() {
    return "round-robin-incomplete";
  }

  @Override
  Optional<Finding> look(Population population, Estate estate) {
    Cluster cluster = population.cluster();
    var names = NamedClusters.of(estate);
    Optional<Zone> zone = names.zone(cluster);
    if (!population.finds(Discovery.ROUND_ROBIN) || zone.isEmpty()) {
      return Optional.empty();
    }
    Optional<Finding> told = Optional.empty();
    for (View view : View.values()) {
      List<DnsRecord> records = names.addresses(cluster, view);
      if (!records.isEmpty()) {
        Optional<Finding> fault = compare(population, view, records);
        if (fault.isEmpty()) {
          return Optional.empty();
        }
        told = told.isPresent() ? told : fault;
      }
    }
    return told.isPresent() ? told : Optional.of(nothing(population, zone.get()));
  }

  private static Optional<Finding> compare(
      Population population, View view, List<DnsRecord> records) {
    Set<IpAddress> there = new HashSet<>();
    for (DnsRecord one : records) {
      there.add(NamedClusters.address(one));
    }
    var lacking = new ArrayList<String>();
    Set<IpAddress> known = new HashSet<>();
    for (Peer peer : population.cluster().peers()) {
      boolean listed = false;
      for (Sourced<IpInterface> one : peer.addresses(view)) {
        known.add(one.value().address());
        listed |= there.contains(one.value().address());
      }
      if (!listed) {
        lacking.add(peer.label());
      }
    }
    var strangers = new ArrayList<String>();
    for (DnsRecord one : records) {
      if (!known.contains(NamedClusters.address(one))) {
        strangers.add(NamedClusters.address(one).toString());
      }
    }
    if (lacking.isEmpty() && strangers.isEmpty()) {
      return Optional.empty();
    }
    String without = lacking.isEmpty() ? "" : "without " + Phrases.and(lacking);
    String besides = strangers.isEmpty() ? "" : Phrases.and(strangers) + " is of no peer";
    return Optional.of(
        finding(population, " does not stand for the peers of the cluster")
            .missingFrom(population.cluster().element())
            .missingFrom(records.get(0).from())
            .label(
                records.get(0).at(),
                without + (without.isEmpty() || besides.isEmpty() ? "" : ", and ") + besides)
            .help(
                "let `publish "
                    + population.cluster().label()
                    + " { round-robin = on }` write them"));
  }

  private static Finding nothing(Population population, Zone zone) {
    return finding(population, " has no address records")
        .label(zone.definition().head(), "they would go here")
        .missingFrom(population.cluster().element())
        .missingFrom(zone.definition())
        .help("write `round-robin = on` in `publish " + population.cluster().label() + "`");
  }

  private static Finding finding(Population population, String fault) {
    return population.finding(
        population.method().orElseThrow().at(),
        population.words()
            + " look up the address of "
            + population.cluster().name().orElseThrow()
            + ", which"
            + fault);
  }
}
