package org.peerage.cli.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the unified form that {@code patch} reads. */
public final class Difference {

  private static final int CONTEXT = 3;
  private static final String NO_NEWLINE = "\n\\ No newline at end of file";

  private Difference() {}

  /** Writes how {@code before} becomes {@code after}; nothing when they are equal. */
  public static void write(String name, String before, String after, Palette palette, Writer out)
      throws IOException {
    List<String> old = lines(before);
    var patch = DiffUtils.diff(old, lines(after));
    for (String line :
        UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old, patch, CONTEXT)) {
      out.write(painted(line, palette));
      out.write('\n');
    }
  }

  private static String painted(String line, Palette palette) {
    return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '-' -> palette.removed(line);
      case '+' -> palette.added(line);
      case '@' -> palette.faint(line);
      default -> line;
    };
  }

  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start) + NO_NEWLINE);
    }
    return lines;
  }
}
