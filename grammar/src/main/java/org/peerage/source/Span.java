package org.peerage.source;

/**
 * A stretch of one source text.
 *
 * @param file name of the text, relative to the project root, with forward slashes
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset behind the last unit; equal to {@code start} for a place between two units
 */
public record Span(String file, int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /** The smallest span that holds this one and {@code other}, which must be of the same file. */
  public Span to(Span other) {
    if (!file.equals(other.file)) {
      throw new IllegalArgumentException("spans of two files: " + file + ", " + other.file);
    }
    return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether {@code other} lies wholly inside this span, of the same file. */
  public boolean covers(Span other) {
    return file.equals(other.file) && start <= other.start && other.end <= end;
  }

  /** By file, then by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span that
        && start == that.start
        && end == that.end
        && file.equals(that.file);
  }

  @Override
  public int hashCode() {
    return (file.hashCode() * 31 + start) * 31 + end;
  }
}
