package org.peerage.syntax;

import java.util.List;
import org.peerage.source.Span;

/**
 * {@code kind label … { … }}.
 *
 * @param labels words or strings between the kind and the brace
 */
public record Block(Name kind, List<Scalar> labels, Body body, Span span) implements Item {

  public Block {
    labels = List.copyOf(labels);
  }

  /** Kind and labels: what is marked when a finding is about the block as a whole. */
  public Span head() {
    return labels.isEmpty() ? kind.span() : kind.span().to(labels.get(labels.size() - 1).span());
  }
}
