package org.peerage.emit.text;

import org.peerage.emit.template.Escaper;
import org.peerage.value.Unprintable;

/**
 * Fields of a CSV file (RFC 4180 section 2), each in double quotes.
 *
 * <p>A field that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvText implements Escaper {

  /** With the wide forms, which some spreadsheets read alike, and what shows a hidden character. */
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20\\";

  @Override
  public String text(String value) {
    String shown = Unprintable.shown(value);
    boolean formula = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
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
