package org.peerage.cli.report;

import java.util.Arrays;
import java.util.List;
import org.peerage.source.Span;

/**
 * One line of a text as a screen shows it, and the column each of its characters comes to stand in.
 *
 * <p>Tabs reach to the next multiple of four, secrets become three asterisks whatever their length,
 * what is invisible is spelt out but for a byte-order mark, and of a long line only the part around
 * its marks is shown.
 */
final class ScreenLine {

  private static final int TAB = 4;
  private static final int LONGEST = 160;
  private static final int BEFORE_MARK = 40;
  private static final String SECRET = "***";
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final String CUT = "…";

  private final StringBuilder shown = new StringBuilder();
  private final int from;
  private final int[] columns;
  private int width;

  /**
   * A line, cut to what matters.
   *
   * @param line without its end
   * @param start offset of the line in its text
   * @param firstMark offset in the text of the first character that will be marked
   * @param secrets of the whole text
   */
  ScreenLine(String line, int start, int firstMark, List<Span> secrets) {
    int first = Math.min(firstMark - start, line.length());
    int cut = line.length() <= LONGEST ? 0 : Math.max(0, first - BEFORE_MARK);
    if (cut > 0 && Character.isLowSurrogate(line.charAt(cut))) {
      cut--;
    }
    int end = Math.min(line.length(), cut + LONGEST);
    if (end < line.length() && Character.isLowSurrogate(line.charAt(end))) {
      end++;
    }
    this.from = start + cut;
    this.columns = new int[end - cut + 1];
    if (cut > 0) {
      put(CUT, 1);
    }
    show(line, cut, end, start, secrets);
    if (end < line.length()) {
      put(CUT, 1);
    }
  }

  String text() {
    return shown.toString();
  }

  /** The column, from 0, where the character at an offset of the text begins. */
  int column(int offset) {
    return columns[Math.max(0, Math.min(offset - from, columns.length - 1))];
  }

  private void show(String line, int cut, int end, int start, List<Span> secrets) {
    int i = cut;
    while (i < end) {
      int hiddenTo = Math.min(hiddenTo(start + i, secrets) - start, end);
      if (hiddenTo > i) {
        Arrays.fill(columns, i - cut, hiddenTo - cut, width);
        put(SECRET, SECRET.length());
        i = hiddenTo;
        continue;
      }
      int character = line.codePointAt(i);
      int next = i + Character.charCount(character);
      Arrays.fill(columns, i - cut, next - cut, width);
      if (character == BYTE_ORDER_MARK && start + i == 0) {
        i = next;
        continue;
      }
      if (character == '\t') {
        int blanks = TAB - width % TAB;
        put(" ".repeat(blanks), blanks);
      } else {
        VisibleText.append(shown, character);
        width += VisibleText.width(character);
      }
      i = next;
    }
    columns[end - cut] = width;
  }

  private void put(String text, int columnsTaken) {
    shown.append(text);
    width += columnsTaken;
  }

  /** The end of the secret that holds an offset; the offset itself when none does. */
  private static int hiddenTo(int offset, List<Span> secrets) {
    int end = offset;
    for (Span secret : secrets) {
      if (secret.start() <= offset && offset < secret.end()) {
        end = Math.max(end, secret.end());
      }
    }
    return end;
  }
}
