package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peerage.diagnostic.Severity;
import org.peerage.source.LineMap;
import org.peerage.source.Span;

/** Draws the lines of one file that hold marks, each with what is marked underlined below it. */
final class Excerpt {

  private static final Comparator<Stretch> BY_PLACE =
      Comparator.comparingInt(Stretch::line)
          .thenComparing(Stretch::primary, Comparator.reverseOrder())
          .thenComparingInt(Stretch::start);

  private final LineMap lines;
  private final List<Span> secrets;
  private final Severity severity;
  private final Palette palette;
  private final int gutter;
  private final Writer out;

  /**
   * What the drawings of one finding have in common.
   *
   * @param gutter digits of the greatest line number in any of its files
   */
  Excerpt(
      LineMap lines,
      List<Span> secrets,
      Severity severity,
      Palette palette,
      int gutter,
      Writer out) {
    this.lines = lines;
    this.secrets = secrets;
    this.severity = severity;
    this.palette = palette;
    this.gutter = gutter;
    this.out = out;
  }

  /** Marks must all be of the file. */
  void draw(List<Mark> marks) throws IOException {
    var stretches = new ArrayList<Stretch>();
    for (Mark mark : marks) {
      split(mark, stretches);
    }
    stretches.sort(BY_PLACE);
    int last = 0;
    int i = 0;
    while (i < stretches.size()) {
      int line = stretches.get(i).line();
      int next = i;
      while (next < stretches.size() && stretches.get(next).line() == line) {
        next++;
      }
      if (last > 0 && line > last + 1) {
        skipped(last, line);
      }
      drawLine(line, stretches.subList(i, next));
      last = line;
      i = next;
    }
  }

  /** A mark over several lines is shown by its first and its last line. */
  private void split(Mark mark, List<Stretch> into) {
    Span at = mark.at();
    int first = lines.lineOf(at.start());
    int last = lines.lineOf(at.end());
    if (last > first && at.end() == lines.start(last)) {
      last--;
    }
    if (first == last) {
      int end = Math.max(at.start(), Math.min(at.end(), endOf(first)));
      into.add(new Stretch(first, at.start(), end, mark.text(), mark.primary()));
      return;
    }
    into.add(new Stretch(first, at.start(), endOf(first), "", mark.primary()));
    int start = lines.start(last) + indentation(lines.line(last));
    int end = Math.max(start, Math.min(at.end(), endOf(last)));
    into.add(new Stretch(last, start, end, mark.text(), mark.primary()));
  }

  private int endOf(int line) {
    return lines.start(line) + lines.line(line).length();
  }

  private static int indentation(String line) {
    int blanks = 0;
    while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t')) {
      blanks++;
    }
    return blanks;
  }

  private void skipped(int last, int next) throws IOException {
    if (next == last + 2) {
      int start = lines.start(last + 1);
      var between = new ScreenLine(lines.line(last + 1), start, start, secrets);
      line(String.valueOf(last + 1), between.text());
    } else {
      out.write(" ".repeat(gutter + 1) + palette.faint("·") + "\n");
    }
  }

  private void drawLine(int number, List<Stretch> stretches) throws IOException {
    int firstMark = Integer.MAX_VALUE;
    for (Stretch stretch : stretches) {
      firstMark = Math.min(firstMark, stretch.start());
    }
    var shown = new ScreenLine(lines.line(number), lines.start(number), firstMark, secrets);
    line(String.valueOf(number), shown.text());
    for (List<Stretch> row : rows(stretches)) {
      underline(row, shown);
    }
  }

  /** Stretches that overlap go below one another; the primary one comes first. */
  private static List<List<Stretch>> rows(List<Stretch> stretches) {
    var rows = new ArrayList<List<Stretch>>();
    for (Stretch stretch : stretches) {
      List<Stretch> free = null;
      for (List<Stretch> row : rows) {
        if (fits(stretch, row)) {
          free = row;
          break;
        }
      }
      if (free == null) {
        free = new ArrayList<>();
        rows.add(free);
      }
      free.add(stretch);
    }
    for (List<Stretch> row : rows) {
      row.sort(Comparator.comparingInt(Stretch::start));
    }
    return rows;
  }

  private static boolean fits(Stretch stretch, List<Stretch> row) {
    for (Stretch other : row) {
      if (stretch.start() <= other.end() && other.start() <= stretch.end()) {
        return false;
      }
    }
    return true;
  }

  /** One row of underlines; the last one's words stand beside it, the others' hang below theirs. */
  private void underline(List<Stretch> row, ScreenLine shown) throws IOException {
    var drawn = new StringBuilder();
    int column = 0;
    for (Stretch stretch : row) {
      int start = Math.max(column, shown.column(stretch.start()));
      int end = Math.max(start + 1, shown.column(stretch.end()));
      drawn.append(" ".repeat(start - column));
      drawn.append(paint(stretch, (stretch.primary() ? "^" : "-").repeat(end - start)));
      column = end;
    }
    Stretch last = row.get(row.size() - 1);
    if (!last.text().isEmpty()) {
      drawn.append(' ').append(paint(last, VisibleText.of(last.text())));
    }
    line("", drawn.toString());
    for (int i = row.size() - 2; i >= 0; i--) {
      if (!row.get(i).text().isEmpty()) {
        hang(row.subList(0, i + 1), shown);
      }
    }
  }

  private void hang(List<Stretch> open, ScreenLine shown) throws IOException {
    var drawn = new StringBuilder();
    int column = 0;
    for (int i = 0; i < open.size(); i++) {
      Stretch stretch = open.get(i);
      boolean worded = i == open.size() - 1;
      if (stretch.text().isEmpty()) {
        continue;
      }
      int start = Math.max(column, shown.column(stretch.start()));
      drawn.append(" ".repeat(start - column));
      drawn.append(paint(stretch, worded ? VisibleText.of(stretch.text()) : "│"));
      column = start + 1;
    }
    line("", drawn.toString());
  }

  private String paint(Stretch stretch, String text) {
    return stretch.primary() ? palette.severity(severity, text) : palette.faint(text);
  }

  private void line(String number, String text) throws IOException {
    out.write(palette.faint(" ".repeat(gutter - number.length()) + number + " │"));
    if (!text.isEmpty()) {
      out.write(' ');
      out.write(text);
    }
    out.write('\n');
  }
}
