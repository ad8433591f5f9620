package org.peerage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.resolve.Expansion.Nested;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.schema.Schema;
import org.peerage.syntax.Block;
import org.peerage.value.Origin;
import org.peerage.value.Product;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * Makes elements of expanded blocks: every name known to the schema, every value typed. What cannot
 * be made an element is left out, and noted as lost.
 */
final class ElementBuilder {

  private final Findings findings;
  private final Lost lost;
  private final ValueReader values;
  private final Placement placement;
  private Descriptions descriptions;
  private String cluster = "";

  ElementBuilder(Findings findings, Lost lost, Placement placement) {
    this.findings = findings;
    this.lost = lost;
    this.placement = placement;
    this.values = new ValueReader(findings);
  }

  /** Whether a path was read up to now: else no file is named. */
  boolean namesFiles() {
    return values.readsPaths();
  }

  /** The element of a block of a file. */
  Optional<Element> build(Nested block, BlockKind kind, Descriptions words) {
    descriptions = words;
    cluster = kind == Schema.CLUSTER ? block.label() : "";
    Optional<Element> element = element(block, kind, Place.FILE);
    if (element.isEmpty()) {
      lost.addAll("", block);
    } else if (!isComplete(element.get(), block)) {
      lost.add(element.get());
      return Optional.empty();
    }
    return element;
  }

  private Optional<Element> element(Nested nested, BlockKind kind, Place around) {
    Block block = nested.block();
    int before = findings.errors();
    int told = findings.count();
    if (nested.content().isIncomplete()) {
      findings.metAgain();
      if (kind == Schema.CLUSTER) {
        lost.add(cluster, "");
      }
    }
    Optional<List<Sourced<?>>> labels = labels(nested, kind);
    var read = new LinkedHashMap<Attribute<?>, Sourced<?>>();
    Place place = place(nested, kind, around, read);
    for (Slot slot : nested.content().attributes().values()) {
      attribute(slot, kind, place, read);
    }
    List<Element> children = children(nested, kind, place, findings.errors() > before);
    if (kind == Schema.CLUSTER) {
      version(nested, read, children);
    }
    findings.gather(told, block);
    boolean partial = findings.errors() > before;
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Element(
                kind,
                labels.get(),
                block.head(),
                block.span(),
                descriptions.above(block.span()),
                read,
                children,
                partial));
  }

  /**
   * @param faulty whether something is wrong with the attributes around them
   */
  private List<Element> children(Nested nested, BlockKind kind, Place place, boolean faulty) {
    var children = new ArrayList<Element>(nested.content().blocks().size());
    for (Nested inner : nested.content().blocks()) {
      boolean peer =
          kind == Schema.CLUSTER && inner.block().kind().text().equals(Schema.PEER.name());
      if (peer) {
        findings.about(cluster + "/" + inner.label());
      }
      Optional<BlockKind> known = placement.child(inner.block(), kind, place);
      if (faulty && known.isPresent() && isRobbed(inner, known.get(), nested, kind)) {
        inner.content().incomplete();
      }
      Optional<Element> child =
          known.isPresent() ? element(inner, known.get(), place) : Optional.empty();
      if (child.isPresent() && isComplete(child.get(), inner)) {
        children.add(child.get());
      } else if (!cluster.isEmpty()) {
        lost.addAll(cluster, inner);
      }
      if (peer) {
        findings.about(cluster);
      }
    }
    return children.size() < 2 ? children : Twice.without(children, findings);
  }

  /**
   * Whether an attribute that means nothing in the block around one would mean something in it, and
   * is missing there.
   */
  private static boolean isRobbed(
      Nested inner, BlockKind kind, Nested around, BlockKind kindAround) {
    for (String name : around.content().attributes().keySet()) {
      if (kindAround.attribute(name).isEmpty()
          && kind.attribute(name).isPresent()
          && !inner.content().attributes().containsKey(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block has what it cannot do without; says so unless what it has is bad. */
  private boolean isComplete(Element element, Nested nested) {
    var missing = new ArrayList<String>();
    boolean complete = true;
    for (Attribute<?> required : element.kind().required()) {
      if (!element.states(required)) {
        complete = false;
        if (!nested.content().attributes().containsKey(required.name())
            && !isMisspelt(required, element.kind(), nested)) {
          missing.add(required.name());
        }
      }
    }
    if (!missing.isEmpty() && !nested.content().isIncomplete()) {
      findings.add(ResolveMessages.missingAttribute(element, missing));
    }
    return complete;
  }

  /** Whether an attribute that a kind does not know is told to be this one. */
  private static boolean isMisspelt(Attribute<?> missing, BlockKind kind, Nested nested) {
    for (String written : nested.content().attributes().keySet()) {
      if (kind.attribute(written).isEmpty()
          && Suggestions.attribute(written, kind).filter(meant -> meant == missing).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A cluster says its version, or each of its peers does. */
  private void version(Nested nested, Map<Attribute<?>, Sourced<?>> read, List<Element> children) {
    if (read.containsKey(Clusters.VERSION)
        || nested.content().attributes().containsKey(Clusters.VERSION.name())
        || nested.content().isIncomplete()
        || isMisspelt(Clusters.VERSION, Schema.CLUSTER, nested)) {
      return;
    }
    boolean peers = false;
    for (Element child : children) {
      if (child.kind() == Schema.PEER) {
        peers = true;
        if (!child.states(Clusters.VERSION)) {
          findings.add(ResolveMessages.missingVersion(nested.block()));
          return;
        }
      }
    }
    if (!peers) {
      findings.add(ResolveMessages.missingVersion(nested.block()));
    }
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
    Optional<? extends Sourced<?>> value = values.read(slot, attribute);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    read.put(attribute, value.get());
    return Optional.of((Sourced<T>) value.get());
  }

  private void attribute(
      Slot slot, BlockKind kind, Place place, Map<Attribute<?>, Sourced<?>> read) {
    if (slot.isKnown(kind, place)) {
      read.put(slot.attribute(), slot.read());
      return;
    }
    Optional<Attribute<?>> known = placement.attribute(slot, kind, place);
    if (known.isEmpty() || isEarly(known.get())) {
      return;
    }
    int errors = findings.errors();
    Optional<? extends Sourced<?>> value = values.read(slot, known.get());
    if (value.isPresent()) {
      read.put(known.get(), value.get());
      if (slot.brought() && findings.errors() == errors) {
        slot.keep(kind, place, known.get(), value.get());
      }
    }
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
      Optional<? extends Sourced<?>> label =
          values.label(written.get(i), kind.labels().get(i), Origin.WRITTEN);
      if (label.isPresent()) {
        labels.add(label.get());
      }
    }
    return labels.size() == written.size() ? Optional.of(labels) : Optional.empty();
  }
}
