package org.peerage.emit.text;

import org.peerage.emit.template.Escaper;
import org.peerage.value.Unprintable;

/**
 * Values in the text of an HTML page or in an attribute between double quotes (HTML Living
 * Standard, 13.1.2). Not for a script, a style, a URL or the name of anything: templates print none
 * there.
 */
public final class HtmlText implements Escaper {

  @Override
  public String text(String value) {
    String shown = Unprintable.shown(value);
    var out = new StringBuilder(shown.length() + 16);
    for (int i = 0; i < shown.length(); i++) {
      char unit = shown.charAt(i);
      switch (unit) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(unit);
      }
    }
    return out.toString();
  }

  /** Blanks count in what is compared character by character, so nothing is cut or folded. */
  @Override
  public String literal(String value) {
    return value.isEmpty() ? "<i>(empty)</i>" : "<code>" + text(value) + "</code>";
  }

  @Override
  public String cell(String value) {
    return literal(value);
  }
}
