package org.peerage.schema;

/** Words for single characters, as messages need them. */
final class Characters {

  private Characters() {}

  /** One code point as a message names it: {@code `_`}, {@code a space}, {@code U+0007}. */
  static String named(int point) {
    if (point == ' ') {
      return "a space";
    }
    if (point == '_') {
      return "an underscore";
    }
    boolean shows = point > ' ' && point < 0x7f || Character.isLetter(point);
    if (shows) {
      return "`" + Character.toString(point) + "`";
    }
    String hex = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  static boolean isLetter(int point) {
    return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
  }

  static boolean isLetterOrDigit(int point) {
    return isLetter(point) || isDigit(point);
  }

  /** A text that says it has one strange character: that one is marked. */
  static <T> Read<T> strange(String text, int at, String instead) {
    int point = text.codePointAt(at);
    return Read.bad(
        at, at + Character.charCount(point), "has " + named(point) + " in it; " + instead);
  }
}
