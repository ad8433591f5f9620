package org.peerage.value;

/**
 * Characters that would end a line, hide, or turn the direction of what follows: no output may hold
 * one. They can be written in a definition as {@code \\u{202e}}; a text that reaches an appliance
 * with one is a finding, and wherever else one is shown it is shown by its number.
 *
 * <p>Listed and not asked of the platform, whose answer changes with its release.
 */
public final class Unprintable {

  private Unprintable() {}

  public static boolean is(int point) {
    return Character.isISOControl(point)
        || point == 0x00AD
        || point == 0x061C
        || point == 0x180E
        || point >= 0x200B && point <= 0x200F
        || point >= 0x2028 && point <= 0x202E
        || point >= 0x2060 && point <= 0x206F
        || point == 0xFEFF
        || point >= 0xFFF9 && point <= 0xFFFB
        || point >= 0xD800 && point <= 0xDFFF
        || point >= 0xE0000 && point <= 0xE007F;
  }

  /** Whether a text is free of them. */
  public static boolean none(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (is(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text with such characters shown by their number. */
  public static String shown(String text) {
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
