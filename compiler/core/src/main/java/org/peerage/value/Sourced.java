package org.peerage.value;

import org.peerage.source.Span;

/**
 * A value and where it came from.
 *
 * <p>An estate has more than a hundred of them to a cluster, so the place is kept as its parts: a
 * {@link Span} is made of them where one is asked for.
 */
public final class Sourced<T> {

  private final T value;
  private final String file;
  private final int start;
  private final int end;
  private final Origin origin;

  /**
   * A value at a place.
   *
   * @param at the characters to mark when the value is wrong: the written value itself, also when a
   *     profile or a let brought it; the head of the block for a default
   */
  public Sourced(T value, Span at, Origin origin) {
    this(value, at.file(), at.start(), at.end(), origin);
  }

  private Sourced(T value, String file, int start, int end, Origin origin) {
    this.value = value;
    this.file = file;
    this.start = start;
    this.end = end;
    this.origin = origin;
  }

  public T value() {
    return value;
  }

  /** The characters to mark when the value is wrong. */
  public Span at() {
    return new Span(file, start, end);
  }

  public Origin origin() {
    return origin;
  }

  public <U> Sourced<U> with(U other) {
    return new Sourced<>(other, file, start, end, origin);
  }

  public Sourced<T> as(Origin other) {
    return new Sourced<>(value, file, start, end, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sourced<?> that
        && value.equals(that.value)
        && start == that.start
        && end == that.end
        && file.equals(that.file)
        && origin == that.origin;
  }

  @Override
  public int hashCode() {
    return value.hashCode() * 31 + start;
  }

  @Override
  public String toString() {
    return value + " at " + at();
  }
}
