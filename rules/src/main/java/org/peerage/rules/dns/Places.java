package org.peerage.rules.dns;

import org.peerage.source.Span;
import org.peerage.value.Sourced;

/** Finds the characters of a definition that are wrong. */
final class Places {

  private Places() {}

  /**
   * Some characters of a value.
   *
   * @param from offset in the value's text
   * @return their place where the text stands as it is, bare or between quotes; where escapes or a
   *     concatenation come in between, the whole value
   */
  static Span within(Sourced<?> value, int from, int to) {
    Span at = value.at();
    int length = String.valueOf(value.value()).length();
    int written = at.end() - at.start();
    int quote = (written - length) / 2;
    boolean plain = written == length || written == length + 2;
    if (!plain || from < 0 || to > length) {
      return at;
    }
    return new Span(at.file(), at.start() + quote + from, at.start() + quote + to);
  }
}
