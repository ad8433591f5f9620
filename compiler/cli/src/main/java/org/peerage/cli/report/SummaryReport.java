package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.emit.text.MarkdownText;

/**
 * A table of the findings in Markdown, for the page of a GitHub job.
 *
 * <p>What comes of a definition stands in code spans, where it is no link and no mention.
 */
final class SummaryReport implements Report {

  /** A summary of more than 1 MiB is refused by GitHub as a whole; some room for other steps. */
  private static final int MOST_BYTES = 900_000;

  private final MarkdownText markdown = new MarkdownText();
  private final StringBuilder rows = new StringBuilder();
  private final Counts counts = new Counts();
  private final Writer out;
  private int bytes;
  private int left;

  SummaryReport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(List<Diagnostic> findings, Texts texts) {
    for (Diagnostic finding : findings) {
      counts.add(finding);
      String row = row(finding, texts);
      bytes += row.getBytes(StandardCharsets.UTF_8).length;
      if (bytes <= MOST_BYTES) {
        rows.append(row);
      } else {
        left++;
      }
    }
  }

  @Override
  public void end() throws IOException {
    out.write("### Peerage: " + counts.words() + "\n");
    if (!rows.isEmpty()) {
      out.write("\n| Severity | Place | Rule | What is wrong |\n| --- | --- | --- | --- |\n");
      out.append(rows);
    }
    if (left > 0) {
      out.write("\n" + left + " more findings are not shown here.\n");
    }
  }

  private String row(Diagnostic finding, Texts texts) {
    return "| "
        + finding.severity().word()
        + " | "
        + markdown.cell(PlainMessage.place(finding.at(), texts))
        + " | `"
        + finding.id()
        + "` | "
        + markdown.cell(PlainMessage.of(finding))
        + " |\n";
  }
}
