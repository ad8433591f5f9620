package org.peerage.golden;

import java.util.List;

/** Two texts held against each other, line by line, for people. */
final class TextDifference {

  private static final int CONTEXT = 2;

  /**
   * What lies between the lines both texts begin with and those both end with: lost lines with
   * {@code -}, new ones with {@code +}, and two lines around them.
   */
  static String between(String wanted, String actual) {
    List<String> before = lines(wanted);
    List<String> after = lines(actual);
    int start = 0;
    while (start < before.size()
        && start < after.size()
        && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < before.size() - start
        && end < after.size() - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    var out = new StringBuilder("line " + (start + 1) + ":\n");
    append(out, "  ", before.subList(Math.max(0, start - CONTEXT), start));
    append(out, "- ", before.subList(start, before.size() - end));
    append(out, "+ ", after.subList(start, after.size() - end));
    append(
        out,
        "  ",
        before.subList(
            before.size() - end, Math.min(before.size(), before.size() - end + CONTEXT)));
    return out.toString();
  }

  /** An empty last line tells whether the text ends with a line feed. */
  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  private static void append(StringBuilder out, String mark, List<String> lines) {
    for (String line : lines) {
      out.append(mark).append(line.replace("\r", "␍").replace("\t", "⇥")).append('\n');
    }
  }

  private TextDifference() {}
}
