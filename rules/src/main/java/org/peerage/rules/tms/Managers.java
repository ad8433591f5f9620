package org.peerage.rules.tms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Clusters;
import org.peerage.schema.Surroundings;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;
import org.peerage.value.SystemKind;

/** Which Cisco TMS manages which clusters and units. */
final class Managers {

  private final Estate estate;
  private final Map<String, Element> byCluster = new HashMap<>();
  private final Set<String> managed = new HashSet<>();
  private boolean some;

  /** The index of all managers. Takes time in proportion to what they list: build it once. */
  Managers(Estate estate) {
    this.estate = estate;
    for (Element system : estate.systems()) {
      if (system
          .get(Surroundings.System.KIND_OF_SYSTEM)
          .filter(SystemKind.TMS::equals)
          .isPresent()) {
        some = true;
        for (Sourced<Ref> one : system.list(Surroundings.System.MANAGES)) {
          String path = one.value().text();
          int slash = path.indexOf('/');
          byCluster.putIfAbsent(slash < 0 ? path : path.substring(0, slash), system);
          managed.add(path);
        }
      }
    }
  }

  /** The TMS of a cluster: its external manager, else one that lists it or a peer of it. */
  Optional<Element> of(Cluster cluster) {
    Optional<Element> named =
        page(cluster)
            .flatMap(page -> page.get(Clusters.ExternalManager.SYSTEM))
            .map(Ref::text)
            .flatMap(estate::system)
            .filter(
                system ->
                    system
                        .get(Surroundings.System.KIND_OF_SYSTEM)
                        .filter(SystemKind.TMS::equals)
                        .isPresent());
    return named.isPresent() ? named : Optional.ofNullable(byCluster.get(cluster.label()));
  }

  /** Whether the estate has a Cisco TMS at all. */
  boolean some() {
    return some;
  }

  /** Whether a cluster or {@code cluster/peer} is listed by name. */
  boolean lists(String path) {
    return managed.contains(path);
  }

  static Optional<Element> page(Cluster cluster) {
    return cluster.element().child(Clusters.ExternalManager.KIND);
  }

  /** Where FindMe or device provisioning is switched on, for which TMS holds the data. */
  static Optional<Sourced<Boolean>> provisioning(Cluster cluster) {
    Optional<Element> pages = cluster.element().child(Clusters.Applications.KIND);
    Optional<Sourced<Boolean>> devices =
        pages.flatMap(it -> it.stated(Clusters.Applications.DEVICE_PROVISIONING));
    return devices.filter(Sourced::value).isPresent()
        ? devices
        : pages.flatMap(it -> it.stated(Clusters.Applications.FINDME)).filter(Sourced::value);
  }
}
