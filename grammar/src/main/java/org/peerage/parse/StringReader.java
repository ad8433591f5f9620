package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.peerage.source.SourceText;
import org.peerage.syntax.Name;
import org.peerage.syntax.Text;

/** Reads the escapes and interpolations of one string. */
final class StringReader {

  private final SourceText source;
  private final String text;
  private final int start;
  private final int end;
  private final List<Text.Part> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private int literalStart;

  StringReader(SourceText source, int start, int end) {
    this.source = source;
    this.text = source.text();
    this.start = start;
    this.end = end;
  }

  Text read() {
    int at = start + 1;
    literalStart = at;
    if (text.charAt(start) == '\'') {
      literal.append(text, at, end - 1);
      flush(end - 1);
      return new Text(parts, source.span(start, end));
    }
    while (at < end - 1) {
      char unit = text.charAt(at);
      if (unit == '\\') {
        at = escape(at);
      } else if (unit == '$' && text.charAt(at + 1) == '{') {
        at = interpolation(at);
      } else {
        literal.append(unit);
        at++;
      }
    }
    flush(at);
    return new Text(parts, source.span(start, end));
  }

  private int escape(int at) {
    char unit = text.charAt(at + 1);
    switch (unit) {
      case 'n' -> literal.append('\n');
      case 't' -> literal.append('\t');
      case 'u' -> {
        int close = text.indexOf('}', at);
        literal.appendCodePoint(Integer.parseInt(text.substring(at + 3, close), 16));
        return close + 1;
      }
      default -> literal.append(unit);
    }
    return at + 2;
  }

  private int interpolation(int at) {
    int close = text.indexOf('}', at);
    flush(at);
    parts.add(
        new Text.Interpolation(
            new Name(text.substring(at + 2, close), source.span(at + 2, close)),
            source.span(at, close + 1)));
    literalStart = close + 1;
    return close + 1;
  }

  private void flush(int at) {
    if (literal.length() > 0) {
      parts.add(new Text.Literal(literal.toString(), source.span(literalStart, at)));
      literal.setLength(0);
    }
    literalStart = at;
  }
}
