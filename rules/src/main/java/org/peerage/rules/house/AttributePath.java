package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.ListType;
import org.peerage.schema.ScalarType;
import org.peerage.schema.SecretType;
import org.peerage.schema.Type;
import org.peerage.value.Origin;
import org.peerage.value.Sourced;

/**
 * A way into a definition, from what may stand in a file: {@code cluster.peer.system-name}.
 *
 * @param kinds the blocks on the way, the outermost first
 * @param attribute at its end; nothing where the block itself is meant, or its label
 * @param label whether the first label of the last block is meant
 */
record AttributePath(List<BlockKind> kinds, Optional<Attribute<?>> attribute, boolean label) {

  /** What stands in the place of an attribute where the name of a block is meant. */
  static final String LABEL = "label";

  AttributePath {
    kinds = List.copyOf(kinds);
  }

  /** The type of one value; nothing for blocks and for secrets. */
  Optional<ScalarType<?>> type() {
    if (label) {
      return Optional.of(last().labels().get(0));
    }
    return attribute.map(Attribute::type).flatMap(AttributePath::scalar);
  }

  private static Optional<ScalarType<?>> scalar(Type<?> type) {
    if (type instanceof ListType<?> list) {
      return Optional.of(list.element());
    }
    return type instanceof ScalarType<?> scalar ? Optional.of(scalar) : Optional.empty();
  }

  boolean isList() {
    return attribute.isPresent() && attribute.get().type() instanceof ListType<?>;
  }

  boolean isSecret() {
    return attribute.isPresent() && attribute.get().type() instanceof SecretType;
  }

  boolean isBlock() {
    return attribute.isEmpty() && !label;
  }

  BlockKind last() {
    return kinds.get(kinds.size() - 1);
  }

  /** What it is called by a reader who stands in one of the subject's blocks already. */
  String from(Subject subject) {
    var words = new ArrayList<String>();
    for (int i = common(subject.kinds()); i < kinds.size(); i++) {
      words.add(kinds.get(i).name());
    }
    attribute.ifPresent(it -> words.add(it.name()));
    if (label) {
      words.add(LABEL);
    }
    return words.isEmpty() ? last().name() : String.join(".", words);
  }

  /** How many blocks both ways begin with. */
  int common(List<BlockKind> others) {
    int common = 0;
    while (common < kinds.size()
        && common < others.size()
        && kinds.get(common) == others.get(common)) {
      common++;
    }
    return common;
  }

  /**
   * All it leads to for one subject, in the order it stands: of a list each element. What the
   * cluster says for its peers counts as theirs.
   *
   * @param stated without defaults
   */
  List<Held> of(Subject subject, boolean stated) {
    int common = common(subject.kinds());
    var chains = new ArrayList<List<Element>>();
    descend(subject.chain().subList(0, common), chains);
    var held = new ArrayList<Held>();
    for (List<Element> chain : chains) {
      var holder = new Subject(chain);
      if (attribute.isEmpty()) {
        held.add(
            label
                ? new Held(holder, holder.element().labels().get(0))
                : new Held(
                    holder, new Sourced<>(holder.name(), holder.element().head(), Origin.WRITTEN)));
      } else {
        value(holder, attribute.get(), stated, held);
      }
    }
    return held;
  }

  private void descend(List<Element> chain, List<List<Element>> found) {
    if (chain.size() == kinds.size()) {
      found.add(chain);
      return;
    }
    for (Element child : chain.get(chain.size() - 1).children(kinds.get(chain.size()))) {
      var longer = new ArrayList<>(chain);
      longer.add(child);
      descend(longer, found);
    }
  }

  private static <T> void value(
      Subject holder, Attribute<T> attribute, boolean stated, List<Held> held) {
    Optional<Sourced<T>> own = holder.element().stated(attribute);
    Optional<Subject> around = holder.around();
    if (own.isEmpty() && around.isPresent() && around.get().takes(attribute)) {
      value(around.get(), attribute, stated, held);
      return;
    }
    Optional<Sourced<T>> value = own.isPresent() || stated ? own : holder.element().find(attribute);
    if (value.isEmpty()) {
      return;
    }
    if (value.get().value() instanceof List<?> items) {
      for (Object item : items) {
        held.add(new Held(holder, (Sourced<?>) item));
      }
    } else {
      held.add(new Held(holder, value.get()));
    }
  }

  /** A value, and the block that holds it. */
  record Held(Subject holder, Sourced<?> value) {

    String written() {
      return Written.of(value.value());
    }

    boolean isDefault() {
      return value.origin() == Origin.DEFAULT;
    }
  }
}
