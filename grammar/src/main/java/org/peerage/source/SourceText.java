package org.peerage.source;

/**
 * One text and its name.
 *
 * @param name relative to the project root, with forward slashes; {@code -} for standard input
 * @param text the whole text, as decoded, a byte-order mark included
 */
public record SourceText(String name, String text) {

  public Span span(int start, int end) {
    return new Span(name, start, end);
  }

  /** Worked out anew at each call: lines are needed at the edge only, and once. */
  public LineMap lines() {
    return new LineMap(text);
  }
}
