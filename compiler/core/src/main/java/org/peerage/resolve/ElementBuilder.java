package org.peerage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.resolve.Expansion.Nested;
import org.peerage.resolve.Expansion.Slot;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.schema.Schema;
import org.peerage.syntax.Block;
import org.peerage.value.Origin;
import org.peerage.value.Product;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/** Makes elements of expanded blocks: every name known to the schema, every value typed. */
final class ElementBuilder {

  private final Findings findings;
  private final ValueReader values;
  private final Placement placement;

  ElementBuilder(Findings findings) {
    this.findings = findings;
    this.values = new ValueReader(findings);
    this.placement = new Placement(findings);
  }

  /** The element of a block of a file; nothing where its labels are not as they must be. */
  Optional<Element> build(Nested block, BlockKind kind, String description) {
    return build(block, kind, Place.FILE, description);
  }

  private Optional<Element> build(Nested nested, BlockKind kind, Place around, String description) {
    Block block = nested.block();
    Optional<List<Sourced<?>>> labels = labels(nested, kind);
    var read = new LinkedHashMap<Attribute<?>, Sourced<?>>();
    Place place = place(nested, kind, around, read);
    for (Slot slot : nested.content().attributes().values()) {
      attribute(slot, kind, place, read);
    }
    var children = new ArrayList<Element>(nested.content().blocks().size());
    for (Nested inner : nested.content().blocks()) {
      placement
          .child(inner.block(), kind, place)
          .flatMap(child -> build(inner, child, place, ""))
          .ifPresent(children::add);
    }
    if (kind == Schema.CLUSTER && !read.containsKey(Clusters.PRODUCT)) {
      if (!nested.content().attributes().containsKey(Clusters.PRODUCT.name())) {
        findings.add(ResolveMessages.missingProduct(block));
      }
      return Optional.empty();
    }
    return labels.map(
        typed -> new Element(kind, typed, block.head(), block.span(), description, read, children));
  }

  /** The place inside a block: a cluster says what product it is, a cluster or peer the version. */
  private Place place(
      Nested nested, BlockKind kind, Place around, Map<Attribute<?>, Sourced<?>> read) {
    if (kind == Schema.CLUSTER) {
      Optional<Product.Family> family =
          early(nested, Clusters.PRODUCT, read).map(Sourced::value).map(Product::family);
      Place inside = new Place(Place.Level.CLUSTER, family, Optional.empty());
      return new Place(Place.Level.CLUSTER, family, version(nested, inside, read));
    }
    return kind == Schema.PEER ? around.inPeer(version(nested, around, read)) : around;
  }

  private Optional<Version> version(
      Nested nested, Place place, Map<Attribute<?>, Sourced<?>> read) {
    Optional<Sourced<Version>> version = early(nested, Clusters.VERSION, read);
    if (version.isPresent() && !placement.belongs(version.get(), place)) {
      read.remove(Clusters.VERSION);
      return Optional.empty();
    }
    return version.map(Sourced::value);
  }

  /** Reads an attribute that says what the others may be. */
  @SuppressWarnings("unchecked") // what is read for an attribute is of its type
  private <T> Optional<Sourced<T>> early(
      Nested nested, Attribute<T> attribute, Map<Attribute<?>, Sourced<?>> read) {
    Slot slot = nested.content().attributes().get(attribute.name());
    if (slot == null) {
      return Optional.empty();
    }
    Optional<Sourced<?>> value = values.read(slot, attribute);
    value.ifPresent(known -> read.put(attribute, known));
    return value.map(known -> (Sourced<T>) known);
  }

  private void attribute(
      Slot slot, BlockKind kind, Place place, Map<Attribute<?>, Sourced<?>> read) {
    Optional<Attribute<?>> known = placement.attribute(slot, kind, place);
    if (known.isEmpty() || isEarly(known.get())) {
      return;
    }
    values.read(slot, known.get()).ifPresent(value -> read.put(known.get(), value));
  }

  private static boolean isEarly(Attribute<?> attribute) {
    return attribute == Clusters.PRODUCT || attribute == Clusters.VERSION;
  }

  private Optional<List<Sourced<?>>> labels(Nested nested, BlockKind kind) {
    List<Datum> written = nested.labels();
    if (written.size() != kind.labels().size()) {
      findings.add(ResolveMessages.labelCount(nested.block(), kind));
      return Optional.empty();
    }
    var labels = new ArrayList<Sourced<?>>(written.size());
    for (int i = 0; i < written.size(); i++) {
      values.label(written.get(i), kind.labels().get(i), Origin.WRITTEN).ifPresent(labels::add);
    }
    return labels.size() == written.size() ? Optional.of(labels) : Optional.empty();
  }
}
