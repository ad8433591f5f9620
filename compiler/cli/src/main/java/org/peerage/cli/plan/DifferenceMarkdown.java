package org.peerage.cli.plan;

import java.io.IOException;
import org.peerage.cli.Terminal;
import org.peerage.emit.text.MarkdownText;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Difference;

/** A difference for the description of a pull request: a table for each cluster. */
final class DifferenceMarkdown {

  private static final MarkdownText ESCAPER = new MarkdownText();

  private DifferenceMarkdown() {}

  static void write(Difference difference, Terminal terminal) throws IOException {
    terminal.print("**" + Wording.counted(difference.changes().size()) + "**");
    String group = "";
    for (Change change : difference.changes()) {
      String here = Wording.group(change, difference);
      if (!here.equals(group)) {
        terminal.print("");
        terminal.print("### " + ESCAPER.text(here));
        terminal.print("");
        terminal.print("| | Subject | Change | Before | After |");
        terminal.print("| --- | --- | --- | --- | --- |");
        group = here;
      }
      terminal.print(
          "| `"
              + Wording.sign(change)
              + "` | "
              + ESCAPER.cell(change.subject())
              + " | "
              + cell(Wording.what(change))
              + " | "
              + cell(Wording.before(change))
              + " | "
              + cell(Wording.after(change))
              + " |");
    }
  }

  private static String cell(String value) {
    return value.isEmpty() ? "" : ESCAPER.cell(value);
  }
}
