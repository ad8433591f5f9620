package org.peerage.schema;

import java.util.Optional;

/**
 * One attribute: the typed key by which the model is asked for its value.
 *
 * @param name the word in a definition
 * @param title the label on the appliance's page, or plain words where there is no page
 * @param text what it says, in one sentence, for the reference in {@code grammar/README.md}
 * @param where on which products and versions it exists
 * @param fallback the value that holds when nothing is written; nothing where it is then unmanaged
 */
public record Attribute<T>(
    String name,
    Type<T> type,
    String title,
    String text,
    Availability where,
    Optional<T> fallback) {

  static <T> Attribute<T> of(String name, Type<T> type, String title, String text) {
    return new Attribute<>(name, type, title, text, Availability.EVERYWHERE, Optional.empty());
  }

  Attribute<T> on(Availability places) {
    return new Attribute<>(name, type, title, text, places, fallback);
  }

  Attribute<T> orElse(T value) {
    return new Attribute<>(name, type, title, text, where, Optional.of(value));
  }

  /** Two attributes are the same only when they are the same row of the table. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
