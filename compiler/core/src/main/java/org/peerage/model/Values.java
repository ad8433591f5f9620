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
 * blocks with a handful of values each: two arrays' worth of room, searched from the front, is what
 * they take.
 */
final class Values extends AbstractMap<Attribute<?>, Sourced<?>> {

  private static final Values NONE = new Values(new Object[0], 0);

  /** Attribute, value, attribute, value, … */
  private final Object[] slots;

  /** A bit for each attribute that is here; most questions are about one that is not. */
  private final long bits;

  private Values(Object[] slots, long bits) {
    this.slots = slots;
    this.bits = bits;
  }

  static Values copyOf(Map<Attribute<?>, Sourced<?>> values) {
    if (values instanceof Values copied) {
      return copied;
    }
    if (values.isEmpty()) {
      return NONE;
    }
    var slots = new Object[values.size() * 2];
    int at = 0;
    long bits = 0;
    for (var entry : values.entrySet()) {
      slots[at++] = entry.getKey();
      slots[at++] = entry.getValue();
      bits |= bit(entry.getKey());
    }
    return new Values(slots, bits);
  }

  @Override
  public Sourced<?> get(Object attribute) {
    if ((bits & bit((Attribute<?>) attribute)) == 0) {
      return null;
    }
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] == attribute) {
        return (Sourced<?>) slots[i + 1];
      }
    }
    return null;
  }

  private static long bit(Attribute<?> attribute) {
    return 1L << attribute.name().hashCode();
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
