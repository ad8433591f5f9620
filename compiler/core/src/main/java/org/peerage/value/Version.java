package org.peerage.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A software version: {@code X8.9.1} of Expressway and VCS, {@code XC2.4} of Conductor, {@code
 * 13.2} of TMS.
 *
 * <p>Ordered by prefix, then number by number; a missing number counts as 0, so X8.9 equals X8.9.0
 * in order, but not in {@code equals}.
 *
 * @param prefix {@code X}, {@code XC} or nothing
 * @param numbers one to four, each from 0 to 999
 */
public record Version(String prefix, List<Integer> numbers) implements Comparable<Version> {

  public Version {
    numbers = List.copyOf(numbers);
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("a version needs a number");
    }
  }

  /** Reads a version; nothing when the text is none. */
  public static Optional<Version> parse(String text) {
    int at = 0;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String prefix = text.substring(0, at);
    if (!prefix.isEmpty() && !prefix.equals("X") && !prefix.equals("XC")) {
      return Optional.empty();
    }
    var numbers = new ArrayList<Integer>(4);
    while (true) {
      int start = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      if (at == start || at - start > 3 || numbers.size() == 4) {
        return Optional.empty();
      }
      numbers.add(Integer.parseInt(text.substring(start, at)));
      if (at == text.length()) {
        return Optional.of(new Version(prefix, numbers));
      }
      if (text.charAt(at++) != '.') {
        return Optional.empty();
      }
    }
  }

  /** A version known to be well formed, as in our own tables. */
  public static Version of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("no version: " + text));
  }

  public boolean atLeast(Version other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Version other) {
    int byPrefix = prefix.compareTo(other.prefix);
    if (byPrefix != 0) {
      return byPrefix;
    }
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int here = i < numbers.size() ? numbers.get(i) : 0;
      int there = i < other.numbers.size() ? other.numbers.get(i) : 0;
      if (here != there) {
        return Integer.compare(here, there);
      }
    }
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version that
        && prefix.equals(that.prefix)
        && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return prefix.hashCode() * 31 + numbers.hashCode();
  }

  @Override
  public String toString() {
    var text = new StringBuilder(prefix);
    for (int i = 0; i < numbers.size(); i++) {
      text.append(i == 0 ? "" : ".").append(numbers.get(i));
    }
    return text.toString();
  }
}
