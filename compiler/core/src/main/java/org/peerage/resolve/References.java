package org.peerage.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.ListType;
import org.peerage.schema.ScalarType;
import org.peerage.schema.ScalarType.Target;
import org.peerage.schema.Schema;
import org.peerage.schema.Surroundings;
import org.peerage.schema.Type;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Looks every reference of an estate up (language.md section 4). What holds one is noted as it is
 * made: to walk through all of a great estate once more would take long.
 */
final class References {

  private static final int MOST_SUGGESTIONS = 100;

  /** An element that holds a reference, the block of a file it stands in, the peer around it, … */
  private final List<Element> noted = new ArrayList<>();

  private final Lost lost;
  private final Findings findings;
  private final Map<BlockKind, Map<String, Element>> blocks = new HashMap<>();
  private final Map<BlockKind, Boolean> refers = new HashMap<>();
  private final Map<BlockKind, List<Attribute<?>>> referring = new HashMap<>();
  private Inside inside = new Inside(Optional.empty(), Set.of(), Set.of());
  private int unknown;
  private Estate estate;

  References(Lost lost, Findings findings) {
    this.lost = lost;
    this.findings = findings;
  }

  /** Takes the next block of a file. */
  void note(Element element) {
    note(element, element, element);
  }

  /**
   * @param unit the peer around an element; what stands in none is about the top
   */
  private void note(Element element, Element top, Element unit) {
    if (!refers(element.kind())) {
      return;
    }
    if (holdsReference(element)) {
      noted.add(element);
      noted.add(top);
      noted.add(unit);
    }
    List<Element> children = element.children();
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      note(child, top, child.kind() == Schema.PEER ? child : unit);
    }
  }

  /**
   * Looks up what was noted. To be called once.
   *
   * @param all whether the estate has every block that was noted; else those it lacks are let pass
   */
  void check(Estate whole, boolean all) {
    estate = whole;
    for (Element element : lost.elements()) {
      note(element);
    }
    Set<Element> kept = all ? Set.of() : kept();
    for (int i = 0; i < noted.size(); i += 3) {
      Element top = noted.get(i + 1);
      if (all || kept.contains(top)) {
        findings.about(subject(top, noted.get(i + 2)));
        labels(noted.get(i), top);
        values(noted.get(i), top);
      }
    }
  }

  private Set<Element> kept() {
    Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(estate.elements());
    kept.addAll(lost.elements());
    return kept;
  }

  private static String subject(Element top, Element unit) {
    return unit == top ? top.label() : top.label() + "/" + unit.label();
  }

  private void labels(Element element, Element top) {
    List<ScalarType<?>> labels = element.kind().labels();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).target() != Target.NOTHING) {
        check(element.labels().get(i), labels.get(i).target(), element, top);
      }
    }
  }

  /** Whether a label or value of an element itself is a reference: of few elements one is. */
  private boolean holdsReference(Element element) {
    List<ScalarType<?>> labels = element.kind().labels();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).target() != Target.NOTHING) {
        return true;
      }
    }
    List<Attribute<?>> wanted = referring.get(element.kind());
    for (int i = 0; i < wanted.size(); i++) {
      if (element.states(wanted.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void values(Element element, Element top) {
    for (var entry : element.values().entrySet()) {
      Target target = target(entry.getKey());
      if (target == Target.NOTHING) {
        continue;
      }
      if (entry.getValue().value() instanceof List<?> list) {
        for (Object one : list) {
          check((Sourced<?>) one, target, element, top);
        }
      } else {
        check(entry.getValue(), target, element, top);
      }
    }
  }

  /** Whether a label or value of such a block, or of one in it, may be a reference. */
  private boolean refers(BlockKind kind) {
    Boolean known = refers.get(kind);
    if (known == null) {
      known = false;
      for (ScalarType<?> label : kind.labels()) {
        known |= label.target() != Target.NOTHING;
      }
      var own = new ArrayList<Attribute<?>>(0);
      for (Attribute<?> attribute : kind.attributes()) {
        if (target(attribute) != Target.NOTHING) {
          own.add(attribute);
        }
      }
      referring.put(kind, own);
      known |= !own.isEmpty();
      for (BlockKind child : kind.children()) {
        known |= refers(child);
      }
      refers.put(kind, known);
    }
    return known;
  }

  private static Target target(Attribute<?> attribute) {
    Type<?> type = attribute.type();
    if (type instanceof ScalarType<?> scalar) {
      return scalar.target();
    }
    return type instanceof ListType<?> list ? list.element().target() : Target.NOTHING;
  }

  private void check(Sourced<?> value, Target target, Element element, Element top) {
    Sourced<Ref> reference = value.with((Ref) value.value());
    switch (target) {
      case NOTHING -> {}
      case CLUSTER -> cluster(reference);
      case OWN_PEER -> ownPeer(reference, top);
      case OWN_PEER_OR_HOST -> {
        if (!reference.value().isTypedByHand()) {
          ownPeer(reference, top);
        }
      }
      case PEER_OF_THAT_CLUSTER -> peerOfThatCluster(reference, element);
      case PEER -> peer(reference);
      case CLUSTER_OR_PEER -> {
        if (reference.value().cluster().isPresent()) {
          peer(reference);
        } else {
          cluster(reference);
        }
      }
      case SYSTEM -> oneOf(reference, Surroundings.System.KIND);
      case SITE -> oneOf(reference, Surroundings.Site.KIND);
      case FIREWALL -> oneOf(reference, Surroundings.Firewall.KIND);
      case CLUSTER_OR_SYSTEM -> oneOf(reference, Schema.CLUSTER, Surroundings.System.KIND);
      case ZONE_OR_POLICY_SERVICE -> zone(reference, top);
      case FIREWALL_END -> firewallEnd(reference);
    }
  }

  private void cluster(Sourced<Ref> reference) {
    oneOf(reference, Schema.CLUSTER);
  }

  private void firewallEnd(Sourced<Ref> reference) {
    if (reference.value().isTypedByHand()) {
      return;
    }
    if (reference.value().cluster().isPresent()) {
      peer(reference);
    } else {
      oneOf(reference, Surroundings.Site.KIND, Schema.CLUSTER, Surroundings.System.KIND);
    }
  }

  /** A block of a file of one of some kinds, and of only one. */
  private void oneOf(Sourced<Ref> reference, BlockKind... kinds) {
    String label = reference.value().text();
    Element found = null;
    for (BlockKind kind : kinds) {
      Optional<Element> element = find(kind, label);
      if (element.isPresent() && found != null) {
        findings.add(ResolveMessages.ambiguous(reference, found, element.get()));
        return;
      }
      found = element.orElse(found);
    }
    if (found == null && !lost.holds("", label)) {
      findings.add(
          ResolveMessages.unknown(reference, kinds, labels(kinds), elsewhere(label, kinds)));
    }
  }

  private Optional<Element> find(BlockKind kind, String label) {
    if (kind == Schema.CLUSTER) {
      return estate.cluster(label).map(Cluster::element);
    }
    if (kind == Surroundings.System.KIND) {
      return estate.system(label);
    }
    if (kind == Surroundings.Site.KIND) {
      return estate.site(label);
    }
    return Optional.ofNullable(blocks.computeIfAbsent(kind, this::byLabel).get(label));
  }

  private Map<String, Element> byLabel(BlockKind kind) {
    var byLabel = new HashMap<String, Element>();
    for (Element element : estate.all(kind)) {
      byLabel.putIfAbsent(element.label(), element);
    }
    return byLabel;
  }

  /** The thing of that label, of another kind than was asked for. */
  private Optional<Element> elsewhere(String label, BlockKind... kinds) {
    for (BlockKind kind : Schema.FILE) {
      if (!List.of(kinds).contains(kind)
          && !kind.labels().isEmpty()
          && find(kind, label).isPresent()) {
        return find(kind, label);
      }
    }
    return Optional.empty();
  }

  /** Labels to suggest; none once so many are unknown that looking for each would take long. */
  private List<String> labels(BlockKind... kinds) {
    if (++unknown > MOST_SUGGESTIONS) {
      return List.of();
    }
    var labels = new ArrayList<String>();
    for (BlockKind kind : kinds) {
      for (Element element : estate.all(kind)) {
        labels.add(element.label());
      }
    }
    return labels;
  }

  private void peer(Sourced<Ref> reference) {
    Optional<String> label = reference.value().cluster();
    if (label.isEmpty()) {
      findings.add(ResolveMessages.peerWithoutCluster(reference));
      return;
    }
    Optional<Cluster> cluster = estate.cluster(label.get());
    if (cluster.isPresent()) {
      peerOf(reference, reference.value().label(), cluster.get().element());
    } else if (!lost.holds("", label.get())) {
      findings.add(ResolveMessages.unknownCluster(reference, label.get(), labels(Schema.CLUSTER)));
    }
  }

  private void peerOfThatCluster(Sourced<Ref> reference, Element element) {
    // where the cluster itself is missing or unknown, that has been said
    element
        .get(Surroundings.Endpoints.CLUSTER)
        .flatMap(cluster -> estate.cluster(cluster.text()))
        .ifPresent(cluster -> ownPeer(reference, cluster.element()));
  }

  private void ownPeer(Sourced<Ref> reference, Element cluster) {
    Optional<String> around = reference.value().cluster();
    if (around.isPresent()) {
      findings.add(ResolveMessages.peerWithCluster(reference, cluster));
    } else {
      peerOf(reference, reference.value().text(), cluster);
    }
  }

  private void peerOf(Sourced<Ref> reference, String label, Element cluster) {
    Set<String> peers = inside(cluster).peers();
    if (!peers.contains(label) && !lost.holds(cluster.label(), label)) {
      findings.add(ResolveMessages.unknownPeer(reference, label, cluster, peers));
    }
  }

  private void zone(Sourced<Ref> reference, Element cluster) {
    Set<String> targets = inside(cluster).targets();
    String label = reference.value().text();
    if (!targets.contains(label) && !lost.holds(cluster.label(), label)) {
      findings.add(ResolveMessages.unknownTarget(reference, cluster, targets));
    }
  }

  /** What a cluster holds; references mostly come cluster by cluster, so the last is kept. */
  private Inside inside(Element cluster) {
    if (inside.cluster().isEmpty() || inside.cluster().get() != cluster) {
      var peers = new LinkedHashSet<String>();
      var targets = new LinkedHashSet<String>();
      for (Element child : cluster.children()) {
        if (child.kind() == Schema.PEER) {
          peers.add(child.label());
        } else if (Twice.isTarget(child.kind())) {
          targets.add(child.label());
        }
      }
      inside = new Inside(Optional.of(cluster), peers, targets);
    }
    return inside;
  }

  private record Inside(Optional<Element> cluster, Set<String> peers, Set<String> targets) {}
}
