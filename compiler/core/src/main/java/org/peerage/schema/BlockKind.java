package org.peerage.schema;

import java.util.List;
import java.util.Optional;

/**
 * One kind of block: what its labels are, which attributes and blocks stand in it.
 *
 * @param name the word in a definition
 * @param title what it stands for, in a word or two, as messages name it
 * @param text what it says, in one sentence, for that reference
 * @param labels the types of its labels, in order
 * @param attributes in the order the reference in {@code grammar/README.md} and the runbook show
 *     them
 * @param required attributes without which the block means nothing; it is left out then
 * @param children the blocks that may stand in it
 * @param repeats whether two with the same labels may stand side by side: single DNS records
 * @param where on which products and versions it exists
 */
public record BlockKind(
    String name,
    String title,
    String text,
    List<ScalarType<?>> labels,
    List<Attribute<?>> attributes,
    List<Attribute<?>> required,
    List<BlockKind> children,
    boolean repeats,
    Availability where) {

  public BlockKind {
    labels = List.copyOf(labels);
    attributes = List.copyOf(attributes);
    required = List.copyOf(required);
    children = List.copyOf(children);
  }

  static BlockKind of(String name, String title, String text) {
    return new BlockKind(
        name,
        title,
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Availability.EVERYWHERE);
  }

  BlockKind labels(ScalarType<?>... types) {
    return new BlockKind(
        name, title, text, List.of(types), attributes, required, children, repeats, where);
  }

  BlockKind with(Attribute<?>... rows) {
    return new BlockKind(
        name, title, text, labels, List.of(rows), required, children, repeats, where);
  }

  BlockKind requiring(Attribute<?>... rows) {
    return new BlockKind(
        name, title, text, labels, attributes, List.of(rows), children, repeats, where);
  }

  BlockKind holding(BlockKind... kinds) {
    return new BlockKind(
        name, title, text, labels, attributes, required, List.of(kinds), repeats, where);
  }

  BlockKind repeating() {
    return new BlockKind(name, title, text, labels, attributes, required, children, true, where);
  }

  BlockKind on(Availability places) {
    return new BlockKind(
        name, title, text, labels, attributes, required, children, repeats, places);
  }

  /** The attribute of that name. */
  public Optional<Attribute<?>> attribute(String wanted) {
    int count = attributes.size();
    for (int i = 0; i < count; i++) {
      if (is(attributes.get(i).name(), wanted)) {
        return Optional.of(attributes.get(i));
      }
    }
    return Optional.empty();
  }

  /** The kind of block of that name that may stand in this one. */
  public Optional<BlockKind> child(String wanted) {
    int count = children.size();
    for (int i = 0; i < count; i++) {
      if (is(children.get(i).name(), wanted)) {
        return Optional.of(children.get(i));
      }
    }
    return Optional.empty();
  }

  /** A text keeps its hash, and most names that are asked for stand far down their table. */
  private static boolean is(String name, String wanted) {
    return name.hashCode() == wanted.hashCode() && name.equals(wanted);
  }

  /** Two kinds are the same only when they are the same row of the table. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
