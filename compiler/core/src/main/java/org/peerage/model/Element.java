package org.peerage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.source.Span;
import org.peerage.value.Origin;
import org.peerage.value.Sourced;

/**
 * One block after resolution: profiles put in place, values typed, what is wrong left out. Equal to
 * itself only.
 *
 * <p>An estate has hundreds of thousands of them, so places and values are kept as their parts.
 */
public final class Element {

  private final BlockKind kind;
  private final List<Sourced<?>> labels;
  private final String file;
  private final int headStart;
  private final int headEnd;
  private final int start;
  private final int end;
  private final String description;
  private final Object[] slots;
  private final long bits;
  private final List<Element> children;
  private final boolean partial;

  /** An element of which all could be read. */
  public Element(
      BlockKind kind,
      List<Sourced<?>> labels,
      Span head,
      Span span,
      String description,
      Map<Attribute<?>, Sourced<?>> values,
      List<Element> children) {
    this(kind, labels, head, span, description, values, children, false);
  }

  /**
   * An element.
   *
   * @param labels typed as {@link BlockKind#labels()} says, in that order
   * @param head kind and labels: what is marked when a finding is about the whole
   * @param span from the kind to the closing brace, in the same file
   * @param description the comment block straight above, without its number signs; empty when none
   * @param values each of the type its attribute says; defaults are not in here
   * @param children in the order they stand
   * @param partial whether something that was written in it, or brought by a profile, was left out
   *     because it could not be read: what seems to be missing may be just that
   */
  public Element(
      BlockKind kind,
      List<Sourced<?>> labels,
      Span head,
      Span span,
      String description,
      Map<Attribute<?>, Sourced<?>> values,
      List<Element> children,
      boolean partial) {
    this.kind = kind;
    this.labels = List.copyOf(labels);
    this.file = span.file();
    this.headStart = head.start();
    this.headEnd = head.end();
    this.start = span.start();
    this.end = span.end();
    this.description = description;
    this.slots = Values.slots(values);
    this.bits = Values.bits(slots);
    this.children = List.copyOf(children);
    this.partial = partial;
  }

  public BlockKind kind() {
    return kind;
  }

  public List<Sourced<?>> labels() {
    return labels;
  }

  /** Kind and labels: what is marked when a finding is about the whole. */
  public Span head() {
    return new Span(file, headStart, headEnd);
  }

  /** From the kind to the closing brace. */
  public Span span() {
    return new Span(file, start, end);
  }

  /** The comment block straight above, without its number signs; empty when none. */
  public String description() {
    return description;
  }

  /** Each of the type its attribute says, in the order given; defaults are not in here. */
  public Map<Attribute<?>, Sourced<?>> values() {
    return new Values(slots);
  }

  /** How many values are written here or brought by a profile. */
  public int statedCount() {
    return slots.length / 2;
  }

  /** One of them, by its place in the order given, from 0. */
  public Sourced<?> stated(int index) {
    return (Sourced<?>) slots[index * 2 + 1];
  }

  /** Whether a value is written here or brought by a profile. */
  public boolean states(Attribute<?> attribute) {
    return value(attribute) != null;
  }

  /** In the order they stand. */
  public List<Element> children() {
    return children;
  }

  /** Whether something that was written in it, or brought by a profile, could not be read. */
  public boolean partial() {
    return partial;
  }

  /** The first label as text; empty for a block without labels. */
  public String label() {
    return labels.isEmpty() ? "" : String.valueOf(labels.get(0).value());
  }

  /** The value that holds: what is written or brought, else the default of the schema. */
  public <T> Optional<Sourced<T>> find(Attribute<T> attribute) {
    Optional<Sourced<T>> stated = stated(attribute);
    Optional<T> fallback = attribute.fallback();
    return stated.isPresent() || fallback.isEmpty()
        ? stated
        : Optional.of(new Sourced<>(fallback.get(), head(), Origin.DEFAULT));
  }

  /** The value that is written here or brought by a profile; no default. */
  @SuppressWarnings("unchecked") // resolve puts in only what the attribute's own type has read
  public <T> Optional<Sourced<T>> stated(Attribute<T> attribute) {
    return Optional.ofNullable((Sourced<T>) value(attribute));
  }

  /** The value that holds, without its place. */
  @SuppressWarnings("unchecked") // as for stated
  public <T> Optional<T> get(Attribute<T> attribute) {
    var stated = (Sourced<T>) value(attribute);
    return stated == null ? attribute.fallback() : Optional.of(stated.value());
  }

  /** Whether a switch is on; off when it says nothing and has no default. */
  public boolean on(Attribute<Boolean> attribute) {
    Sourced<?> stated = value(attribute);
    return stated == null ? attribute.fallback().orElse(false) : (Boolean) stated.value();
  }

  /** The elements of a list; none when it says nothing. */
  @SuppressWarnings("unchecked") // as for stated
  public <E> List<Sourced<E>> list(Attribute<List<Sourced<E>>> attribute) {
    var stated = (Sourced<List<Sourced<E>>>) value(attribute);
    return stated == null ? attribute.fallback().orElse(List.of()) : stated.value();
  }

  /** The first block of a kind: for kinds without labels, the only one. */
  public Optional<Element> child(BlockKind wanted) {
    int count = children.size();
    for (int i = 0; i < count; i++) {
      Element child = children.get(i);
      if (child.kind == wanted) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** All blocks of a kind, in the order they stand. */
  public List<Element> children(BlockKind wanted) {
    var found = new ArrayList<Element>();
    for (Element child : children) {
      if (child.kind() == wanted) {
        found.add(child);
      }
    }
    return found;
  }

  private Sourced<?> value(Attribute<?> attribute) {
    return (bits & Values.bit(attribute)) == 0 ? null : Values.in(slots, attribute);
  }

  /** What to mark for an attribute: its value where it is written, else the head of the block. */
  public Span at(Attribute<?> attribute) {
    Sourced<?> value = value(attribute);
    return value == null ? head() : value.at();
  }
}
