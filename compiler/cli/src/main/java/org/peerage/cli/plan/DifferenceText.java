package org.peerage.cli.plan;

import java.io.IOException;
import org.peerage.cli.Terminal;
import org.peerage.cli.report.Palette;
import org.peerage.cli.report.VisibleText;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Difference;

/** A difference for people at a terminal: cluster by cluster, a line to each change. */
final class DifferenceText {

  private final Palette palette;
  private final Terminal terminal;

  DifferenceText(Palette palette, Terminal terminal) {
    this.palette = palette;
    this.terminal = terminal;
  }

  void write(Difference difference) throws IOException {
    String group = "";
    for (Change change : difference.changes()) {
      String here = Wording.group(change, difference);
      if (!here.equals(group)) {
        terminal.print(palette.strong(VisibleText.of(here)));
        group = here;
      }
      line(change);
    }
    terminal.print(Wording.counted(difference.changes().size()));
  }

  private void line(Change change) throws IOException {
    char sign = Wording.sign(change);
    String what = Wording.what(change);
    String line = "  " + sign + " " + change.subject() + (what.isEmpty() ? "" : "  " + what);
    String before = Wording.before(change);
    String after = Wording.after(change);
    if (!before.isEmpty() && !after.isEmpty()) {
      line += ": " + before + " -> " + after;
    } else if (!before.isEmpty() || !after.isEmpty()) {
      line += ": " + before + after;
    }
    String shown = VisibleText.of(line);
    terminal.print(
        switch (sign) {
          case '+' -> palette.added(shown);
          case '-' -> palette.removed(shown);
          default -> shown;
        });
  }
}
