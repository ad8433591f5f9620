package org.peerage.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of versions: {@code >=X8.8 <X12.6}. Bounds are joined by blanks and must all hold; no bound
 * at all holds for every version.
 *
 * <p>An upper bound {@code <=X8.11} holds for every X8.11.n as well.
 */
public record VersionRange(List<Bound> bounds) {

  public static final VersionRange ANY = new VersionRange(List.of());

  public VersionRange {
    bounds = List.copyOf(bounds);
  }

  /**
   * Reads a range of our own tables or of a rule's catalogue entry.
   *
   * @throws IllegalArgumentException when the text is no range
   */
  public static VersionRange of(String text) {
    var bounds = new ArrayList<Bound>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      String part = text.substring(start, end);
      if (!part.isEmpty() && !part.equals("any")) {
        int digits = part.startsWith(">=") || part.startsWith("<=") ? 2 : 1;
        bounds.add(
            new Bound(Relation.of(part.substring(0, digits)), Version.of(part.substring(digits))));
      }
      start = end + 1;
    }
    return new VersionRange(bounds);
  }

  public boolean contains(Version version) {
    for (Bound bound : bounds) {
      if (!bound.holds(version)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (Bound bound : bounds) {
      text.append(text.isEmpty() ? "" : " ").append(bound.relation().sign).append(bound.version());
    }
    return text.isEmpty() ? "any" : text.toString();
  }

  /** One end of a range. */
  public record Bound(Relation relation, Version version) {

    boolean holds(Version other) {
      int order = cut(other).compareTo(version);
      return switch (relation) {
        case AT_LEAST -> other.compareTo(version) >= 0;
        case BELOW -> other.compareTo(version) < 0;
        case AT_MOST -> order <= 0;
      };
    }

    private Version cut(Version other) {
      int length = Math.min(version.numbers().size(), other.numbers().size());
      return new Version(other.prefix(), other.numbers().subList(0, length));
    }
  }

  /** How a bound compares. */
  public enum Relation {
    AT_LEAST(">="),
    BELOW("<"),
    AT_MOST("<=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    static Relation of(String sign) {
      for (Relation relation : values()) {
        if (relation.sign.equals(sign)) {
          return relation;
        }
      }
      throw new IllegalArgumentException("no relation: " + sign);
    }
  }
}
