package org.peerage.emit.runbook;

import java.io.IOException;
import java.io.Writer;

/** Numbers the steps of a runbook: the mark at the beginning of a line becomes 1, 2, 3, … */
final class Numbering {

  private static final String MARK = "- [ ] **#.**";

  private Numbering() {}

  /** No value can forge the mark, since none holds a line end. */
  static void write(String text, Writer out) throws IOException {
    int step = 0;
    int from = 0;
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
      boolean begins = at == 0 || text.charAt(at - 1) == '\n';
      int end = at + MARK.length();
      out.write(text, from, at - from);
      if (begins) {
        out.write("- [ ] **" + ++step + ".**");
      } else {
        out.write(MARK);
      }
      from = end;
    }
    out.write(text, from, text.length() - from);
  }
}
