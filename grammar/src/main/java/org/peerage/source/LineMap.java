package org.peerage.source;

import java.util.Arrays;

/** Turns offsets of one text into lines and columns. Lines end in LF, CRLF or CR. */
public final class LineMap {

  private final String text;
  private final int[] starts;

  public LineMap(String text) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  /** The number of lines, at least 1. */
  public int count() {
    return starts.length;
  }

  /** Line and column, both from 1, of an offset from 0 up to and including the text's length. */
  public Position position(int offset) {
    int line = lineOf(offset);
    return new Position(line, offset - starts[line - 1] + 1);
  }

  /** The number, from 1, of the line that holds an offset. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Offset of the first unit of a line counted from 1. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The text from one offset to another. */
  public String text(int from, int to) {
    return text.substring(from, to);
  }

  /** The text of a line counted from 1, without what ends it. */
  public String line(int line) {
    int end = line == starts.length ? text.length() : starts[line];
    while (end > starts[line - 1] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(starts[line - 1], end);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean ends =
          unit == '\n' || unit == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r';
  }
}
