package org.peerage.syntax;

import java.util.List;
import org.peerage.source.Span;

/** {@code [a, b]}, brackets included in the span. */
public record ListValue(List<Value> elements, Span span) implements Value {

  public ListValue {
    elements = List.copyOf(elements);
  }
}
