package org.peerage.parse;

/** What the lexis (language.md section 2) says of single characters. Units are UTF-16. */
final class Characters {

  /** Whether a word can start with a character; {@code +} before a digit is the scanner's. */
  static boolean startsWord(int point) {
    return switch (point) {
      case '_', '*', ':', '@' -> true;
      default -> isLetterOrDigit(point);
    };
  }

  static boolean isWordPart(int point) {
    return switch (point) {
      case '_', '*', ':', '@', '-', '.', '/', '%', '+' -> true;
      default -> isLetterOrDigit(point);
    };
  }

  static boolean isNameStart(char unit) {
    return unit >= 'a' && unit <= 'z';
  }

  static boolean isNamePart(char unit) {
    return isNameStart(unit) || isDigit(unit) || unit == '-';
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isLetterOrDigit(int point) {
    if (point < 0x80) {
      return point >= 'a' && point <= 'z'
          || point >= 'A' && point <= 'Z'
          || point >= '0' && point <= '9';
    }
    return Character.isLetter(point);
  }

  static boolean isName(CharSequence text) {
    if (text.length() == 0 || !isNameStart(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!isNamePart(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** What is wrong with a character wherever it stands, comments included. */
  enum Suspicion {
    NONE,
    CONTROL,
    INVISIBLE,
    BIDIRECTIONAL,
    TYPOGRAPHIC_QUOTE,
    NO_BREAK_SPACE
  }

  /** Most characters are plain; asked first, since it is asked for every character of a text. */
  static boolean isPlain(char unit) {
    return unit >= 0x20 && unit < 0x7f || unit == '\t';
  }

  static Suspicion suspicion(char unit) {
    if (isPlain(unit)) {
      return Suspicion.NONE;
    }
    if (unit < 0xa0 || unit == 0x2028 || unit == 0x2029) {
      return Suspicion.CONTROL;
    }
    return switch (unit) {
      case 0xa0, 0x2007, 0x202f, 0xfeff -> Suspicion.NO_BREAK_SPACE;
      case 0xad, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064 ->
          Suspicion.INVISIBLE;
      case 0x61c,
          0x200e,
          0x200f,
          0x202a,
          0x202b,
          0x202c,
          0x202d,
          0x202e,
          0x2066,
          0x2067,
          0x2068,
          0x2069 ->
          Suspicion.BIDIRECTIONAL;
      case 0x2018, 0x2019, 0x201a, 0x201b, 0x201c, 0x201d, 0x201e, 0x201f ->
          Suspicion.TYPOGRAPHIC_QUOTE;
      default -> Suspicion.NONE;
    };
  }

  /** The plain quote that a typographic one stands for; a plain one stands for itself. */
  static char plainQuote(char quote) {
    return quote == '"' || quote >= 0x201c ? '"' : '\'';
  }

  /** What closes a brace, bracket or parenthesis; 0 for everything else. */
  static int closing(char unit) {
    return switch (unit) {
      case '{' -> '}';
      case '[' -> ']';
      case '(' -> ')';
      default -> 0;
    };
  }

  private Characters() {}
}
