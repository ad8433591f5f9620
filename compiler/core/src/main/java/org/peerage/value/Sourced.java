package org.peerage.value;

import org.peerage.source.Span;

/**
 * A value and where it came from.
 *
 * @param at the characters to mark when the value is wrong: the written value itself, also when a
 *     profile or a let brought it; the head of the block for a default
 */
public record Sourced<T>(T value, Span at, Origin origin) {

  public <U> Sourced<U> with(U other) {
    return new Sourced<>(other, at, origin);
  }

  public Sourced<T> as(Origin other) {
    return new Sourced<>(value, at, other);
  }
}
