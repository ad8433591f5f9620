package org.peerage.emit.text;

/**
 * Characters that would end a line, hide, or turn the direction of what follows. The language
 * reports them as findings; what slips through is shown by its number, as the language writes it.
 */
final class Unprintable {

  private Unprintable() {}

  static boolean is(int point) {
    return Character.isISOControl(point)
        || point == 0x061C
        || point >= 0x200B && point <= 0x200F
        || point >= 0x2028 && point <= 0x202E
        || point >= 0x2060 && point <= 0x206F
        || point == 0xFEFF
        || point >= 0xFFF9 && point <= 0xFFFB
        || point >= 0xD800 && point <= 0xDFFF;
  }

  /** Whether a text is free of them. */
  static boolean none(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (is(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text with such characters shown by their number. */
  static String shown(String text) {
    if (none(text)) {
      return text;
    }
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (is(point)) {
        out.append("\\u{").append(Integer.toHexString(point)).append('}');
      } else {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }
}
