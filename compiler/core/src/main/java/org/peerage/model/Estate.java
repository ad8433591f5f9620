package org.peerage.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;
import org.peerage.schema.Schema;
import org.peerage.schema.Surroundings;
import org.peerage.syntax.Suppression;

/**
 * All that is declared below one project root.
 *
 * <p>Order is by file name, then as it stands in the file.
 */
public final class Estate {

  private final List<Element> elements;
  private final List<Suppression> suppressions;
  private final List<ProfilePlace> profiles;
  private final Map<BlockKind, List<Element>> byKind = new HashMap<>();
  private final List<Element> zones = new ArrayList<>();
  private final Map<String, Cluster> clusters = new LinkedHashMap<>();
  private final Map<String, Element> systems = new LinkedHashMap<>();
  private final Map<String, Element> sites = new LinkedHashMap<>();
  private final List<Cluster> inOrder;
  private final Map<Function<Estate, ?>, Object> derived = new ConcurrentHashMap<>();

  /**
   * An estate of top-level elements.
   *
   * @param elements in the order of the estate
   */
  public Estate(
      List<Element> elements, List<Suppression> suppressions, List<ProfilePlace> profiles) {
    this.elements = List.copyOf(elements);
    this.suppressions = List.copyOf(suppressions);
    this.profiles = List.copyOf(profiles);
    for (Element element : elements) {
      byKind.computeIfAbsent(element.kind(), kind -> new ArrayList<>()).add(element);
      if (isZone(element.kind())) {
        zones.add(element);
      }
      if (element.kind() == Schema.CLUSTER) {
        element
            .get(Clusters.PRODUCT)
            .ifPresent(
                product -> clusters.putIfAbsent(element.label(), new Cluster(element, product)));
      } else if (element.kind() == Surroundings.System.KIND) {
        systems.putIfAbsent(element.label(), element);
      } else if (element.kind() == Surroundings.Site.KIND) {
        sites.putIfAbsent(element.label(), element);
      }
    }
    this.inOrder = List.copyOf(clusters.values());
  }

  public List<Element> elements() {
    return elements;
  }

  public List<Suppression> suppressions() {
    return suppressions;
  }

  public List<ProfilePlace> profiles() {
    return profiles;
  }

  public List<Cluster> clusters() {
    return inOrder;
  }

  public Optional<Cluster> cluster(String label) {
    return Optional.ofNullable(clusters.get(label));
  }

  /** The peer that {@code cluster/peer} names. */
  public Optional<Peer> peer(String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : cluster(path.substring(0, slash)).flatMap(c -> c.peer(path.substring(slash + 1)));
  }

  public List<Element> systems() {
    return List.copyOf(systems.values());
  }

  public Optional<Element> system(String label) {
    return Optional.ofNullable(systems.get(label));
  }

  public Optional<Element> site(String label) {
    return Optional.ofNullable(sites.get(label));
  }

  /** The dns, enum and reverse blocks. */
  public List<Element> zones() {
    return Collections.unmodifiableList(zones);
  }

  private static boolean isZone(BlockKind kind) {
    return kind == Dns.ZONE || kind == Dns.ENUM || kind == Dns.REVERSE;
  }

  /** Top-level blocks of one kind. */
  public List<Element> all(BlockKind kind) {
    return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
  }

  /**
   * What a function makes of this estate, worked out on the first call and kept: many rules ask for
   * the same records. Rules may ask at the same time; it is still worked out once.
   *
   * @param derivation a constant, since it is told apart by identity; pure; may ask for what others
   *     derive
   */
  @SuppressWarnings("unchecked") // the value stands under the function that made it
  public <T> T derived(Function<Estate, T> derivation) {
    Object known = derived.get(derivation);
    return known != null ? (T) known : derive(derivation);
  }

  private synchronized <T> T derive(Function<Estate, T> derivation) {
    Object known = derived.get(derivation);
    if (known == null) {
      known = derivation.apply(this);
      derived.put(derivation, known);
    }
    @SuppressWarnings("unchecked") // as above
    T value = (T) known;
    return value;
  }
}
