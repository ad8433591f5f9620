package org.peerage.emit.text;

import org.peerage.emit.template.Escaper;

/**
 * Fields of a CSV file (RFC 4180 section 2), each in double quotes.
 *
 * <p>A field that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvText implements Escaper {

  @Override
  public String text(String value) {
    String shown = Unprintable.shown(value);
    boolean formula = !shown.isEmpty() && "=+-@\\".indexOf(shown.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + shown.replace("\"", "\"\"") + '"';
  }

  @Override
  public String literal(String value) {
    return text(value);
  }

  @Override
  public String cell(String value) {
    return text(value);
  }
}
