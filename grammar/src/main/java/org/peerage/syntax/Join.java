package org.peerage.syntax;

import java.util.List;
import org.peerage.source.Span;

/** {@code a + b}: joins lists, and nothing else. At least two terms. */
public record Join(List<Value> terms, Span span) implements Value {

  public Join {
    terms = List.copyOf(terms);
  }
}
