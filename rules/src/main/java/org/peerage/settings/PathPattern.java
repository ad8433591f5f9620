package org.peerage.settings;

import java.util.Optional;

/**
 * Which files of an estate are meant, by their path from the project root.
 *
 * <p>{@code *} stands for any characters within one folder, {@code **} for any characters at all,
 * {@code ?} for one; <code>**&#47;</code> also for no folder. A pattern that ends in a slash stands
 * for all that lies in the folder.
 *
 * @param text as written
 */
public record PathPattern(String text) {

  /** What keeps a text from being a pattern; nothing when it is one. */
  static Optional<String> fault(String text) {
    if (text.startsWith("/") || text.contains("\\")) {
      return Optional.of("a path is written from the project root, with `/` between folders");
    }
    for (String step : text.split("/")) {
      if (step.equals(".") || step.equals("..")) {
        return Optional.of("a path is written from the project root, without `" + step + "`");
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if ("[]{}!".indexOf(text.charAt(i)) >= 0) {
        return Optional.of("a path knows `*`, `**` and `?`, not `" + text.charAt(i) + "`");
      }
    }
    return Optional.empty();
  }

  boolean matches(String path) {
    String pattern = text.endsWith("/") ? text + "**" : text;
    // Row by row: whether the pattern so far matches the first characters of the path.
    boolean[] row = new boolean[path.length() + 1];
    row[0] = true;
    int at = 0;
    while (at < pattern.length()) {
      boolean deep = pattern.startsWith("**", at);
      boolean folders = deep && pattern.startsWith("/", at + 2) && startsStep(pattern, at);
      row = folders ? folders(row, path) : next(row, path, pattern.charAt(at), deep);
      at += folders ? 3 : deep ? 2 : 1;
    }
    return row[path.length()];
  }

  private static boolean startsStep(String pattern, int at) {
    return at == 0 || pattern.charAt(at - 1) == '/';
  }

  /** Nothing, or anything that ends in a slash. */
  private static boolean[] folders(boolean[] row, String path) {
    var next = new boolean[row.length];
    boolean begun = false;
    for (int i = 0; i < row.length; i++) {
      next[i] = row[i] || begun && path.charAt(i - 1) == '/';
      begun |= row[i];
    }
    return next;
  }

  private static boolean[] next(boolean[] row, String path, char unit, boolean deep) {
    var next = new boolean[row.length];
    next[0] = unit == '*' && row[0];
    for (int i = 1; i < row.length; i++) {
      char here = path.charAt(i - 1);
      next[i] =
          unit == '*'
              ? row[i] || next[i - 1] && (deep || here != '/')
              : row[i - 1] && (unit == '?' ? here != '/' : unit == here);
    }
    return next;
  }
}
