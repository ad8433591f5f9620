package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Name;
import org.peerage.syntax.Text;

/**
 * Reads the escapes and interpolations of one string. Of several bad ones the first is reported:
 * who writes a pattern in double quotes has made one mistake, not one for each backslash.
 */
final class StringReader {

  private static final int MAX_HEX_DIGITS = 6;

  private final SourceText source;
  private final Findings findings;
  private final String text;
  private final int start;
  private final int end;
  private final List<Text.Part> parts = new ArrayList<>(1);
  private final StringBuilder literal = new StringBuilder();
  private int literalStart;
  private boolean reported;
  private boolean failed;

  /**
   * @param start offset of the opening quote
   * @param end offset behind the last character of the string, which need not be a quote where a
   *     finding has been made about it
   * @param reported whether a finding has been made
   */
  StringReader(SourceText source, Findings findings, int start, int end, boolean reported) {
    this.source = source;
    this.findings = findings;
    this.text = source.text();
    this.start = start;
    this.end = end;
    this.reported = reported;
  }

  Text read() {
    int stop = reported && !isQuote(text.charAt(end - 1)) || end == start + 1 ? end : end - 1;
    literalStart = start + 1;
    if (Characters.plainQuote(text.charAt(start)) == '\'') {
      literal.append(text, start + 1, stop);
    } else {
      escaped(stop);
    }
    flush(stop);
    return new Text(parts, source.span(start, end));
  }

  /** Whether something in it could not be read. */
  boolean failed() {
    return failed;
  }

  private static boolean isQuote(char unit) {
    return unit == '"'
        || unit == '\''
        || Characters.suspicion(unit) == Characters.Suspicion.TYPOGRAPHIC_QUOTE;
  }

  private void escaped(int stop) {
    int at = start + 1;
    int copied = at;
    while (at < stop) {
      char unit = text.charAt(at);
      boolean special =
          unit == '\\' && at + 1 < stop
              || unit == '$' && at + 1 < stop && text.charAt(at + 1) == '{';
      if (special) {
        literal.append(text, copied, at);
        at = unit == '\\' ? escape(at, stop) : interpolation(at, stop);
        copied = at;
      } else {
        at++;
      }
    }
    literal.append(text, copied, stop);
  }

  private int escape(int at, int stop) {
    char unit = text.charAt(at + 1);
    switch (unit) {
      case '"', '\\', '$' -> literal.append(unit);
      case 'n' -> literal.append('\n');
      case 't' -> literal.append('\t');
      case 'u' -> {
        return codePoint(at, stop);
      }
      default -> {
        literal.append(unit);
        int behind = at + 1 + Character.charCount(text.codePointAt(at + 1));
        report(SyntaxMessages.badEscape(source, span(at, behind), span(start, end)));
      }
    }
    return at + 2;
  }

  private int codePoint(int at, int stop) {
    int digits = at + 3;
    int close = digits;
    int value = 0;
    while (close < stop && close - digits < MAX_HEX_DIGITS && hex(text.charAt(close)) >= 0) {
      value = value * 16 + hex(text.charAt(close));
      close++;
    }
    boolean formed =
        at + 2 < stop
            && text.charAt(at + 2) == '{'
            && close > digits
            && close < stop
            && text.charAt(close) == '}';
    if (!formed) {
      report(SyntaxMessages.badCodePoint(span(at, at + 2)));
      return at + 2;
    }
    boolean character =
        value <= Character.MAX_CODE_POINT
            && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
    if (character) {
      literal.appendCodePoint(value);
    } else {
      report(SyntaxMessages.noSuchCharacter(span(at, close + 1), text.substring(digits, close)));
    }
    return close + 1;
  }

  private static int hex(char unit) {
    return unit < 0x80 ? Character.digit(unit, 16) : -1;
  }

  private int interpolation(int at, int stop) {
    int name = at + 2;
    int close = name;
    while (close < stop && Characters.isNamePart(text.charAt(close))) {
      close++;
    }
    boolean formed =
        close < stop && text.charAt(close) == '}' && Characters.isName(text.substring(name, close));
    if (!formed) {
      report(SyntaxMessages.badInterpolation(span(at, Math.max(close, at + 2))));
      literal.append("${");
      return name;
    }
    flush(at);
    parts.add(
        new Text.Interpolation(
            new Name(text.substring(name, close), span(name, close)), span(at, close + 1)));
    literalStart = close + 1;
    return close + 1;
  }

  private void report(Diagnostic diagnostic) {
    failed = true;
    if (!reported) {
      findings.add(diagnostic);
      reported = true;
    }
  }

  private void flush(int at) {
    if (literal.length() > 0) {
      parts.add(new Text.Literal(literal.toString(), span(literalStart, at)));
      literal.setLength(0);
    }
    literalStart = at;
  }

  private Span span(int from, int to) {
    return source.span(from, to);
  }
}
