package org.peerage.fix;

import java.util.TreeMap;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Outcome;
import org.peerage.format.Formatter;
import org.peerage.parse.Parser;
import org.peerage.source.SourceText;

/**
 * Edits of one text that do not touch each other.
 *
 * <p>What is taken away takes the blanks behind the rest of its line with it, and the line where
 * nothing else stands on it. A line before a closing brace, which is what begins and ends with a
 * line end, is indented like its block. A new line ends as those of the text do. A text that was
 * laid out as {@code peerage fmt} does it stays so.
 */
final class TextEdits {

  private static final String INDENT = "    ";

  private final SourceText source;
  private final String text;
  private final String lineEnd;
  private final TreeMap<Integer, Stretch> byStart = new TreeMap<>();

  TextEdits(SourceText source) {
    this.source = source;
    this.text = source.text();
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** Whether an edit overlaps one that is in, or stands right beside it. */
  boolean touches(Edit edit) {
    Stretch stretch = stretch(edit);
    var before = byStart.floorEntry(stretch.end);
    return before != null && before.getValue().end >= stretch.start;
  }

  void add(Edit edit) {
    Stretch stretch = stretch(edit);
    byStart.put(stretch.start, stretch);
  }

  /** Whether the text can still be read with all edits, or could not be read before. */
  boolean isReadable() {
    return !Parser.parse(edited()).failed() || Parser.parse(source).failed();
  }

  /** The text with all edits. */
  SourceText applied() {
    SourceText edited = edited();
    return isFormatted(source) ? formatted(edited) : edited;
  }

  private SourceText edited() {
    var result = new StringBuilder(text.length());
    int done = 0;
    for (Stretch stretch : byStart.values()) {
      result.append(text, done, stretch.start).append(stretch.replacement);
      done = stretch.end;
    }
    result.append(text, done, text.length());
    return new SourceText(source.name(), result.toString());
  }

  private static boolean isFormatted(SourceText source) {
    Outcome<String> formatted = Formatter.format(source);
    return !formatted.failed() && formatted.value().equals(source.text());
  }

  private static SourceText formatted(SourceText edited) {
    Outcome<String> formatted = Formatter.format(edited);
    return formatted.failed() ? edited : new SourceText(edited.name(), formatted.value());
  }

  private Stretch stretch(Edit edit) {
    int start = edit.at().start();
    int end = edit.at().end();
    if (start == end && isLine(edit.replacement())) {
      return line(start, edit.replacement().strip());
    }
    if (!edit.replacement().isEmpty() || start == end) {
      return new Stretch(start, end, edit.replacement().replace("\n", lineEnd));
    }
    int left = start;
    while (left > 0 && isBlank(text.charAt(left - 1))) {
      left--;
    }
    int right = end;
    while (right < text.length() && isBlank(text.charAt(right))) {
      right++;
    }
    if (right < text.length() && !isBreak(text.charAt(right))) {
      return new Stretch(start, end, "");
    }
    if (left > 0 && text.charAt(left - 1) != '\n') {
      return new Stretch(left, right, "");
    }
    if (text.startsWith("\r\n", right)) {
      return new Stretch(left, right + 2, "");
    }
    return new Stretch(left, Math.min(right + 1, text.length()), "");
  }

  /** Whether a text is to stand on a line of its own. */
  private static boolean isLine(String replacement) {
    return replacement.length() > 2
        && replacement.indexOf('\n') == 0
        && replacement.indexOf('\n', 1) == replacement.length() - 1;
  }

  /** A line before a closing brace; where that does not begin its line, a part of that. */
  private Stretch line(int brace, String words) {
    int left = brace;
    while (left > 0 && isBlank(text.charAt(left - 1))) {
      left--;
    }
    if (left > 0 && text.charAt(left - 1) == '\n') {
      String indentation = text.substring(left, brace);
      return new Stretch(left, left, indentation + INDENT + words + lineEnd);
    }
    return new Stretch(brace, brace, (left == brace ? "  " : " ") + words + " ");
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r';
  }

  /** Characters, and what comes in their place. */
  private record Stretch(int start, int end, String replacement) {}
}
