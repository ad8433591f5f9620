package org.peerage.emit.around;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.dns.Publication;
import org.peerage.dns.PublishedDns;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Surroundings;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;
import org.peerage.value.SystemKind;

/** What leads to each cluster of an estate; found once, asked per cluster. */
public final class Neighborhood {

  private final Estate estate;
  private final Map<String, List<Pointer>> zones = new HashMap<>();
  private final Map<String, List<Pointer>> policyServices = new HashMap<>();
  private final Map<String, List<Publication>> publications = new HashMap<>();
  private final Map<String, List<Element>> endpoints = new HashMap<>();
  private final Map<String, List<Element>> managers = new HashMap<>();
  private final Map<String, List<Ref>> conductorsOfTms = new HashMap<>();

  public Neighborhood(Estate estate) {
    this.estate = estate;
    for (Cluster cluster : estate.clusters()) {
      for (Element zone : cluster.zones()) {
        zone.get(CallRouting.CLUSTER)
            .ifPresent(to -> add(zones, to.text(), new Pointer(cluster, zone)));
      }
      for (Element service : cluster.element().children(CallRouting.PolicyService.KIND)) {
        service
            .get(CallRouting.PolicyService.CONDUCTOR)
            .ifPresent(to -> add(policyServices, to.text(), new Pointer(cluster, service)));
      }
      manager(cluster).ifPresent(system -> add(managers, cluster.label(), system));
    }
    for (Publication publication : PublishedDns.of(estate).publications()) {
      publication.cluster().ifPresent(cluster -> add(publications, cluster.label(), publication));
    }
    for (Element population : estate.all(Surroundings.Endpoints.KIND)) {
      population
          .get(Surroundings.Endpoints.CLUSTER)
          .ifPresent(to -> add(endpoints, to.text(), population));
    }
    for (Element system : estate.systems()) {
      for (Sourced<Ref> managed : system.list(Surroundings.System.MANAGES)) {
        add(managers, clusterOf(managed.value()), system);
      }
      for (Sourced<Ref> peer : system.list(Surroundings.System.CONDUCTOR_PEER)) {
        add(conductorsOfTms, clusterOf(peer.value()), peer.value());
      }
    }
  }

  public Estate estate() {
    return estate;
  }

  /** Zones of other clusters that lead to this one. */
  public List<Pointer> zonesTo(Cluster cluster) {
    return zones.getOrDefault(cluster.label(), List.of());
  }

  /** Policy services that ask this Conductor cluster. */
  public List<Pointer> policyServicesOf(Cluster conductors) {
    return policyServices.getOrDefault(conductors.label(), List.of());
  }

  /** The publish blocks that name this cluster. */
  public List<Publication> publications(Cluster cluster) {
    return publications.getOrDefault(cluster.label(), List.of());
  }

  /** The populations of endpoints that register here. */
  public List<Element> endpoints(Cluster cluster) {
    return endpoints.getOrDefault(cluster.label(), List.of());
  }

  /** The Cisco TMS that manages the cluster or a peer of it; the first, should there be several. */
  public Optional<Element> tms(Cluster cluster) {
    return managers.getOrDefault(cluster.label(), List.of()).stream().findFirst();
  }

  /** The peers of this Conductor cluster that a Cisco TMS names [CND-GEN-005]. */
  public List<Ref> namedByTms(Cluster conductors) {
    return conductorsOfTms.getOrDefault(conductors.label(), List.of());
  }

  public Optional<Element> identityProvider() {
    return estate.systems().stream()
        .filter(
            system ->
                system.get(Surroundings.System.KIND_OF_SYSTEM).orElse(SystemKind.NEIGHBOR)
                    == SystemKind.IDENTITY_PROVIDER)
        .findFirst();
  }

  private Optional<Element> manager(Cluster cluster) {
    return cluster
        .element()
        .child(Clusters.ExternalManager.KIND)
        .flatMap(page -> page.get(Clusters.ExternalManager.SYSTEM))
        .flatMap(system -> estate.system(system.text()));
  }

  private static String clusterOf(Ref reference) {
    return reference.cluster().orElse(reference.text());
  }

  private static <T> void add(Map<String, List<T>> index, String key, T value) {
    List<T> known = index.computeIfAbsent(key, label -> new ArrayList<>());
    if (!known.contains(value)) {
      known.add(value);
    }
  }
}
