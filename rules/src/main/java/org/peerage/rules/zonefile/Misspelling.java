package org.peerage.rules.zonefile;

/** Tells slips of the pen from other words. */
final class Misspelling {

  /** Characters of a word from which on a slip may also put one letter for another. */
  private static final int LONG = 7;

  private Misspelling() {}

  /**
   * Whether a label is likely to be meant for another: two neighbours swapped, one letter written
   * twice or left out of two, or in a long word any one letter wrong. Short words have too many
   * neighbours that mean something else.
   */
  static boolean isLikely(String label, String right) {
    if (label.equals(right)) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(label.length(), right.length());
    while (same < shorter && label.charAt(same) == right.charAt(same)) {
      same++;
    }
    if (label.length() == right.length()) {
      return isSwapped(label, right, same)
          || right.length() >= LONG && label.substring(same + 1).equals(right.substring(same + 1));
    }
    if (label.length() == right.length() + 1) {
      boolean one = label.substring(same + 1).equals(right.substring(same));
      boolean doubled = same > 0 && label.charAt(same) == label.charAt(same - 1);
      return one && (doubled || right.length() >= LONG);
    }
    return label.length() == right.length() - 1
        && label.substring(same).equals(right.substring(same + 1))
        && right.length() >= LONG;
  }

  private static boolean isSwapped(String label, String right, int at) {
    return at + 1 < label.length()
        && label.charAt(at) == right.charAt(at + 1)
        && label.charAt(at + 1) == right.charAt(at)
        && label.substring(at + 2).equals(right.substring(at + 2));
  }
}
