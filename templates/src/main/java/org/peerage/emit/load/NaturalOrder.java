package org.peerage.emit.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Texts in which numbers count as numbers: {@code expe9} before {@code expe10}. octoDNS refuses a
 * file whose keys are in another order.
 */
final class NaturalOrder implements Comparator<String> {

  @Override
  public int compare(String one, String other) {
    List<String> parts = parts(one);
    List<String> otherParts = parts(other);
    for (int i = 0; i < Math.min(parts.size(), otherParts.size()); i++) {
      String part = parts.get(i);
      String otherPart = otherParts.get(i);
      int byPart = i % 2 == 0 ? part.compareTo(otherPart) : compareNumbers(part, otherPart);
      if (byPart != 0) {
        return byPart;
      }
    }
    return parts.size() - otherParts.size();
  }

  /** Text and digits by turns, text first, if only an empty one. */
  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int start = 0;
    while (start < text.length() || parts.isEmpty()) {
      boolean digits = parts.size() % 2 == 1;
      int end = start;
      while (end < text.length() && digits == isDigit(text.charAt(end))) {
        end++;
      }
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static int compareNumbers(String one, String other) {
    String number = one.replaceFirst("^0+", "");
    String otherNumber = other.replaceFirst("^0+", "");
    return number.length() != otherNumber.length()
        ? number.length() - otherNumber.length()
        : number.compareTo(otherNumber);
  }
}
