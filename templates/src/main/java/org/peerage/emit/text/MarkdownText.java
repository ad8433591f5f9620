package org.peerage.emit.text;

import org.peerage.emit.template.Escaper;
import org.peerage.value.Unprintable;

/**
 * Values in GitHub-flavoured Markdown (GFM 0.29).
 *
 * <p>What is typed or compared stands in a code span, where nothing is interpreted, so that the
 * characters are the same whether the file is read as text or as a page. In a cell of a table a
 * vertical line is written with a backslash, which a reader of the page does not see (GFM 4.10).
 */
public final class MarkdownText implements Escaper {

  /** What begins or ends something inside a line; templates begin no line with a value. */
  private static final String SPECIAL = "\\`*_<|~&$@";

  /** What makes a link of the brackets before it (GFM 6.6). */
  private static final String AFTER_BRACKET = "([:";

  @Override
  public String text(String value) {
    String shown = Unprintable.shown(value);
    var out = new StringBuilder(shown.length() + 8);
    for (int i = 0; i < shown.length(); i++) {
      char unit = shown.charAt(i);
      boolean link =
          unit == ']' && i + 1 < shown.length() && AFTER_BRACKET.indexOf(shown.charAt(i + 1)) >= 0;
      if (link || SPECIAL.indexOf(unit) >= 0) {
        out.append('\\');
      }
      out.append(unit);
    }
    return out.toString();
  }

  @Override
  public String literal(String value) {
    return span(Unprintable.shown(value));
  }

  @Override
  public String cell(String value) {
    return span(Unprintable.shown(value).replace("|", "\\|"));
  }

  /** The shortest fence that does not occur inside (GFM 6.3). */
  private static String span(String value) {
    if (value.isBlank()) {
      return "(" + (value.isEmpty() ? "empty" : "blanks only") + ")";
    }
    String fence = "`".repeat(longestFence(value) + 1);
    boolean padded =
        value.startsWith("`")
            || value.endsWith("`")
            || value.startsWith(" ") && value.endsWith(" ");
    String pad = padded ? " " : "";
    return fence + pad + value + pad + fence;
  }

  private static int longestFence(String value) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < value.length(); i++) {
      run = value.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
