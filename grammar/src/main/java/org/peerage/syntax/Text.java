package org.peerage.syntax;

import java.util.List;
import java.util.Optional;
import org.peerage.source.Span;

/**
 * A quoted string, escapes already read.
 *
 * @param span quotes included
 */
public record Text(List<Part> parts, Span span) implements Scalar {

  public Text {
    parts = List.copyOf(parts);
  }

  /** The whole text where nothing is interpolated, else nothing. */
  public Optional<String> literal() {
    var text = new StringBuilder();
    for (Part part : parts) {
      if (!(part instanceof Literal literal)) {
        return Optional.empty();
      }
      text.append(literal.text());
    }
    return Optional.of(text.toString());
  }

  /** A stretch of a string. */
  public sealed interface Part permits Literal, Interpolation {
    Span span();
  }

  /** Characters that stand for themselves, after escapes. */
  public record Literal(String text, Span span) implements Part {}

  /** {@code ${name}}, from the dollar sign to the brace. */
  public record Interpolation(Name name, Span span) implements Part {}
}
