package org.peerage.cli.known;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * The text of a baseline: one finding a line, as rule, subject and message with tabs between, in
 * alphabetical order, so that it reads and compares line by line.
 *
 * <p>What has no visible form is written as {@code \\u{a}}, a backslash twice.
 */
public final class BaselineText {

  private static final String MAGIC = "# peerage baseline ";
  private static final String VERSION = "1";
  private static final String ABOUT =
      "# Findings that are known and left for later; `peerage check --write-baseline` writes them.";

  private BaselineText() {}

  /**
   * One finding of a baseline.
   *
   * @param rule where the rule stands
   */
  public record Entry(FindingKey key, Span rule) {}

  /** The text that holds these findings. */
  public static String of(List<FindingKey> findings) {
    var sorted = new ArrayList<>(findings);
    sorted.sort(null);
    var text = new StringBuilder(MAGIC).append(VERSION).append('\n').append(ABOUT).append('\n');
    for (FindingKey key : sorted) {
      text.append(escaped(key.rule())).append('\t').append(escaped(key.subject())).append('\t');
      text.append(escaped(key.message())).append('\n');
    }
    return text.toString();
  }

  /** Whether a text may be replaced by a baseline: it is one, if perhaps a broken one, or empty. */
  public static boolean isBaseline(SourceText file) {
    return file.text().isEmpty() || withoutMark(file.text()).startsWith(MAGIC);
  }

  /**
   * The findings of a text, in its order.
   *
   * @param shown its name as the reader knows it
   * @throws IOException when a line of it cannot be understood
   */
  public static List<Entry> read(SourceText file, String shown) throws IOException {
    String text = file.text();
    int start = text.length() - withoutMark(text).length();
    var entries = new ArrayList<Entry>();
    for (int number = 1; start < text.length() || number == 1; number++) {
      int feed = text.indexOf('\n', start);
      int next = feed < 0 ? text.length() : feed + 1;
      int end = feed < 0 ? text.length() : feed;
      if (end > start && text.charAt(end - 1) == '\r') {
        end--;
      }
      String line = text.substring(start, end);
      try {
        if (number == 1) {
          checkFirst(line);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(entry(line, file, start));
        }
      } catch (IOException broken) {
        throw new IOException(shown + ":" + number + ": " + broken.getMessage());
      }
      start = next;
    }
    return entries;
  }

  private static void checkFirst(String line) throws IOException {
    if (!line.startsWith(MAGIC)) {
      throw new IOException("no baseline; one begins with `" + MAGIC + VERSION + "`");
    }
    if (!line.substring(MAGIC.length()).strip().equals(VERSION)) {
      throw new IOException("a baseline of another version of peerage; write it anew");
    }
  }

  private static Entry entry(String line, SourceText file, int start) throws IOException {
    if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
      throw new IOException("an unsettled merge; --write-baseline writes the file anew");
    }
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    if (first <= 0 || second < 0 || line.indexOf('\t', second + 1) >= 0) {
      throw new IOException("not a rule, a subject and a message with tabs between");
    }
    var key =
        new FindingKey(
            plain(line.substring(0, first)),
            plain(line.substring(first + 1, second)),
            plain(line.substring(second + 1)),
            "");
    return new Entry(key, file.span(start, start + first));
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\\') {
                escaped.append("\\\\");
              } else if (isVisible(point)) {
                escaped.appendCodePoint(point);
              } else {
                escaped.append("\\u{").append(Integer.toHexString(point)).append('}');
              }
            });
    return escaped.toString();
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static String plain(String escaped) throws IOException {
    int next = escaped.indexOf('\\');
    if (next < 0) {
      return escaped;
    }
    var plain = new StringBuilder(escaped.length());
    int from = 0;
    while (next >= 0) {
      plain.append(escaped, from, next);
      if (escaped.startsWith("\\\\", next)) {
        plain.append('\\');
        from = next + 2;
      } else {
        int close = escaped.indexOf('}', next);
        plain.appendCodePoint(point(escaped, next, close));
        from = close + 1;
      }
      next = escaped.indexOf('\\', from);
    }
    return plain.append(escaped, from, escaped.length()).toString();
  }

  private static int point(String escaped, int at, int close) throws IOException {
    if (escaped.startsWith("\\u{", at) && close > 0) {
      try {
        int point = Integer.parseInt(escaped.substring(at + 3, close), 16);
        if (Character.isValidCodePoint(point)) {
          return point;
        }
      } catch (NumberFormatException none) {
        throw new IOException("`" + escaped.substring(at, close + 1) + "` is no character", none);
      }
    }
    throw new IOException("a backslash is written twice");
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
