package org.peerage.emit.text;

import org.peerage.emit.template.Escaper;
import org.peerage.value.Unprintable;

/**
 * Fields of a CSV file (RFC 4180 section 2), each in double quotes.
 *
 * <p>A field that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvText implements Escaper {

  /** With the wide forms, which some spreadsheets read alike. */
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

  /** One field, quoted. */
  public static String field(String value) {
    String shown = Unprintable.shown(value);
    return '"' + (isFormula(value) ? "'" : "") + shown.replace("\"", "\"\"") + '"';
  }

  /** Whether a spreadsheet may take a field that holds it for a formula. */
  public static boolean isFormula(String value) {
    if (value.isEmpty()) {
      return false;
    }
    int first = value.codePointAt(0);
    return FORMULA.indexOf(first) >= 0 || Unprintable.is(first);
  }

  @Override
  public String text(String value) {
    return field(value);
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
