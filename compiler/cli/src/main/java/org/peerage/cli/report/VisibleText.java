package org.peerage.cli.report;

/**
 * Makes text of definitions safe to show: whatever stands in it, a terminal only ever prints it.
 *
 * <p>Control characters, bidirectional overrides, invisible format characters, noncharacters and
 * lone surrogates are spelt out as the language writes them: backslash, u, braces. Definitions are
 * untrusted.
 */
public final class VisibleText {

  private VisibleText() {}

  /** One line of message text. */
  public static String of(String text) {
    int first = firstHidden(text);
    if (first < 0) {
      return text;
    }
    var shown = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int character = text.codePointAt(i);
      append(shown, character);
      i += Character.charCount(character);
    }
    return shown.toString();
  }

  /** Puts one character, or its spelling, at the end. */
  static void append(StringBuilder shown, int character) {
    if (isHidden(character)) {
      shown.append("\\u{").append(Integer.toHexString(character)).append('}');
    } else {
      shown.appendCodePoint(character);
    }
  }

  /** Columns of a terminal that a character takes, as {@link #append} puts it. */
  static int width(int character) {
    if (character >= ' ' && character < 0x7f) {
      return 1;
    }
    if (isHidden(character)) {
      return 4 + Integer.toHexString(character).length();
    }
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  private static int firstHidden(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (isHidden(character)) {
        return i;
      }
      i += Character.charCount(character);
    }
    return -1;
  }

  private static boolean isHidden(int character) {
    if (character >= ' ' && character < 0x7f) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isNoncharacter(character);
    };
  }

  /** What stands for no character, ever (Unicode 15, section 23.7); XML can't carry some of it. */
  private static boolean isNoncharacter(int character) {
    return (character & 0xfffe) == 0xfffe || character >= 0xfdd0 && character <= 0xfdef;
  }

  /** East Asian wide and fullwidth characters (Unicode Standard Annex 11), and emoji. */
  private static boolean isWide(int character) {
    return character >= 0x1100
        && (character <= 0x115f
            || character >= 0x2e80 && character <= 0xa4cf && character != 0x303f
            || character >= 0xac00 && character <= 0xd7a3
            || character >= 0xf900 && character <= 0xfaff
            || character >= 0xfe30 && character <= 0xfe6f
            || character >= 0xff00 && character <= 0xff60
            || character >= 0xffe0 && character <= 0xffe6
            || character >= 0x1f300 && character <= 0x1f64f
            || character >= 0x1f680 && character <= 0x1f6ff
            || character >= 0x1f900 && character <= 0x1f9ff
            || character >= 0x20000 && character <= 0x3fffd);
  }
}
