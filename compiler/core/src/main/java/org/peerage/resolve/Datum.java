package org.peerage.resolve;

import java.util.List;
import org.peerage.source.Span;
import org.peerage.value.IpInterface;
import org.peerage.value.Secret;

/** A value after its names are looked up, before the schema says what type it has. */
sealed interface Datum {

  /** Where it is written: the let's or argument's own value, when a name brought it. */
  Span at();

  /**
   * One run of characters.
   *
   * @param exact whether each character stands in the source as it is, so that part of the text can
   *     be marked: not so with escapes and interpolation
   * @param quote number of characters in front of the text: 1 for a quote, else 0
   */
  record Scalar(String text, Span at, boolean exact, int quote) implements Datum {

    /** The characters of a stretch of the text; the whole value where they cannot be told. */
    Span part(int from, int to) {
      return exact && from < to
          ? new Span(at.file(), at.start() + quote + from, at.start() + quote + to)
          : at;
    }
  }

  /** What {@code host(prefix, n)} gives: its length is dropped where a plain address is wanted. */
  record Address(IpInterface value, Span at) implements Datum {}

  /** What {@code secret("…")} gives. */
  record Hidden(Secret value, Span at) implements Datum {}

  /** A list. */
  record Items(List<Datum> elements, Span at) implements Datum {
    public Items {
      elements = List.copyOf(elements);
    }
  }

  /** What could not be worked out; what is wrong with it has been said. */
  record Broken(Span at) implements Datum {}

  /** Whether two mean the same, wherever they stand. */
  default boolean sameAs(Datum other) {
    if (this instanceof Items here && other instanceof Items there) {
      if (here.elements().size() != there.elements().size()) {
        return false;
      }
      for (int i = 0; i < here.elements().size(); i++) {
        if (!here.elements().get(i).sameAs(there.elements().get(i))) {
          return false;
        }
      }
      return true;
    }
    if (this instanceof Scalar here && other instanceof Scalar there) {
      return here.text().equals(there.text());
    }
    if (this instanceof Address here && other instanceof Address there) {
      return here.value().equals(there.value());
    }
    if (this instanceof Hidden here && other instanceof Hidden there) {
      return here.value().equals(there.value());
    }
    return false;
  }
}
