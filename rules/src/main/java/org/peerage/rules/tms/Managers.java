package org.peerage.rules.tms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  private static final Function<Estate, Managers> DERIVATION = Managers::new;

  private final Estate estate;
  private final Map<String, Element> byCluster = new HashMap<>();
  private final Set<String> managed = new HashSet<>();
  private boolean some;

  private Managers(Estate estate) {
    this.estate = estate;
    for (Element system : estate.systems()) {
      if (isTms(system)) {
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

  static Managers of(Estate estate) {
    return estate.derived(DERIVATION);
  }

  /** The TMS of a cluster: its external manager, else one that lists it or a peer of it. */
  Optional<Element> of(Cluster cluster) {
    Optional<Element> page = page(cluster);
    if (page.isPresent()) {
      Optional<Element> named =
          page.get()
              .get(Clusters.ExternalManager.SYSTEM)
              .flatMap(system -> estate.system(system.text()));
      if (named.isPresent() && isTms(named.get())) {
        return named;
      }
    }
    return Optional.ofNullable(byCluster.get(cluster.label()));
  }

  /** Whether the estate has a Cisco TMS at all. */
  boolean some() {
    return some;
  }

  /** Whether a cluster or {@code cluster/peer} is listed by name. */
  boolean lists(String path) {
    return managed.contains(path);
  }

  private static boolean isTms(Element system) {
    return system.get(Surroundings.System.KIND_OF_SYSTEM).orElse(null) == SystemKind.TMS;
  }

  static Optional<Element> page(Cluster cluster) {
    return cluster.element().child(Clusters.ExternalManager.KIND);
  }

  /** Where FindMe or device provisioning is switched on, for which TMS holds the data. */
  static Optional<Sourced<Boolean>> provisioning(Cluster cluster) {
    Optional<Element> pages = cluster.element().child(Clusters.Applications.KIND);
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sourced<Boolean>> devices =
        pages.get().stated(Clusters.Applications.DEVICE_PROVISIONING);
    return devices.isPresent() && devices.get().value()
        ? devices
        : pages.get().stated(Clusters.Applications.FINDME).filter(Sourced::value);
  }
}
