package org.peerage.schema;

/** Reads what is written with digits. */
final class Numbers {

  private static final int MOST_DIGITS = 18;

  private Numbers() {}

  /** The number a text of ASCII digits stands for, or -1 when it is none or too long for one. */
  static long number(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static Read<Integer> integer(String text, int least, int most) {
    if (!allDigits(text)) {
      return Read.bad(text, "is no whole number");
    }
    long value = number(text);
    if (value < 0 || value > most) {
      return Read.bad(text, "is too great: at most " + most);
    }
    return value < least
        ? Read.bad(text, "is too small: at least " + least)
        : Read.good((int) value);
  }
}
