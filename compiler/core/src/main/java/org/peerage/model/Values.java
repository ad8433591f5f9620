package org.peerage.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.peerage.schema.Attribute;
import org.peerage.value.Sourced;

/**
 * The values of one block, in the order they were given. An estate has hundreds of thousands of
 * blocks with a handful of values each: each block keeps no more than an array of them, searched
 * from the front, and this is made where they are asked for as a whole.
 */
final class Values extends AbstractMap<Attribute<?>, Sourced<?>> {

  private static final Object[] NONE = {};

  private final Object[] slots;

  Values(Object[] slots) {
    this.slots = slots;
  }

  /** Attribute, value, attribute, value, … */
  static Object[] slots(Map<Attribute<?>, Sourced<?>> values) {
    if (values instanceof Values kept) {
      return kept.slots;
    }
    if (values.isEmpty()) {
      return NONE;
    }
    var slots = new Object[values.size() * 2];
    int at = 0;
    for (var entry : values.entrySet()) {
      slots[at++] = entry.getKey();
      slots[at++] = entry.getValue();
    }
    return slots;
  }

  /** A bit for each attribute in slots; most questions are about one that is not there. */
  static long bits(Object[] slots) {
    long bits = 0;
    for (int i = 0; i < slots.length; i += 2) {
      bits |= bit((Attribute<?>) slots[i]);
    }
    return bits;
  }

  static long bit(Attribute<?> attribute) {
    return 1L << attribute.name().hashCode();
  }

  /** The value of an attribute in slots; null where it is not there. */
  static Sourced<?> in(Object[] slots, Attribute<?> attribute) {
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] == attribute) {
        return (Sourced<?>) slots[i + 1];
      }
    }
    return null;
  }

  @Override
  public Sourced<?> get(Object attribute) {
    return in(slots, (Attribute<?>) attribute);
  }

  @Override
  public boolean containsKey(Object attribute) {
    return get(attribute) != null;
  }

  @Override
  public int size() {
    return slots.length / 2;
  }

  @Override
  public Set<Entry<Attribute<?>, Sourced<?>>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return Values.this.size();
      }

      @Override
      public Iterator<Entry<Attribute<?>, Sourced<?>>> iterator() {
        return new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < slots.length;
          }

          @Override
          public Entry<Attribute<?>, Sourced<?>> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry((Attribute<?>) slots[next - 2], (Sourced<?>) slots[next - 1]);
          }
        };
      }
    };
  }
}
