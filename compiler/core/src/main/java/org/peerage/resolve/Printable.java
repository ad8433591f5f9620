package org.peerage.resolve;

import java.util.Locale;

/** Makes lines of messages that quote what a definition says: it may hold any character. */
final class Printable {

  /** Longer lines are no messages any more; all that may stand in a cluster, by name, still is. */
  private static final int LONGEST = 800;

  private Printable() {}

  /** The text with what does not print written as the language would: {@code \\u{7}}. */
  static String line(String text) {
    if (text.length() > LONGEST) {
      return line(text.substring(0, LONGEST)) + "…";
    }
    for (int i = 0; i < text.length(); i++) {
      if (!prints(text.charAt(i))) {
        return escaped(text);
      }
    }
    return text;
  }

  private static String escaped(String text) {
    var line = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (prints(unit) || isPair(text, i)) {
        line.append(unit);
      } else if (unit == '\n') {
        line.append("\\n");
      } else {
        String hex = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
        line.append("\\u{").append(hex).append('}');
      }
    }
    return line.toString();
  }

  /** Not so: controls, marks of direction and other format characters, halves of a pair. */
  private static boolean prints(char unit) {
    if (unit < 0x7f) {
      return unit >= ' ';
    }
    int type = Character.getType(unit);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.SURROGATE;
  }

  private static boolean isPair(String text, int at) {
    char unit = text.charAt(at);
    return Character.isHighSurrogate(unit)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(unit)
            && at > 0
            && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
