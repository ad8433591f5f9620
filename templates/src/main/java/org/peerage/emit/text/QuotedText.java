package org.peerage.emit.text;

/**
 * Text in double quotes that JavaScript (ECMA-262 section 12.9.4) and YAML (1.2 section 7.3.1) read
 * alike: quotes and backslashes get a backslash, what is not printable ASCII its number.
 */
public final class QuotedText {

  private QuotedText() {}

  public static String of(String text) {
    var quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        quoted.append('\\').append(unit);
      } else if (unit < ' ' || unit > '~') {
        quoted.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          quoted.append(Character.forDigit(unit >> shift & 0xf, 16));
        }
      } else {
        quoted.append(unit);
      }
    }
    return quoted.append('"').toString();
  }
}
