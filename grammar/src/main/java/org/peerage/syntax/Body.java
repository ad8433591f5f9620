package org.peerage.syntax;

import java.util.List;
import org.peerage.source.Span;

/** What stands between two braces, the braces included in the span. */
public record Body(List<Item> items, Span span) {

  public Body {
    items = List.copyOf(items);
  }
}
