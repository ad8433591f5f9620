package org.peerage.cli;

import java.io.IOException;
import java.util.List;
import org.peerage.cli.report.Palette;
import org.peerage.cli.report.TextReport;
import org.peerage.cli.report.Texts;
import org.peerage.diagnostic.Diagnostic;

/** Findings of a command whose result is something else: drawn on standard error, and counted. */
public final class FindingsAside {

  private final TextReport report;
  private final Tally tally = new Tally();
  private final Terminal terminal;

  public FindingsAside(Checker checker, Palette palette, Terminal terminal) {
    this.report = new TextReport(checker.catalogue(), palette, terminal.err());
    this.terminal = terminal;
  }

  public void add(Checked checked, List<Diagnostic> findings) throws IOException {
    add(checked.texts(), findings);
  }

  /**
   * The same where files go by other names than those of the work tree.
   *
   * @param texts that the findings point into
   */
  public void add(Texts texts, List<Diagnostic> findings) throws IOException {
    for (Diagnostic finding : findings) {
      tally.add(finding);
    }
    report.add(findings, texts);
    // A reader of both streams meets them before the results.
    terminal.err().flush();
  }

  public boolean hasErrors() {
    return tally.hasErrors();
  }

  /** As {@link Tally#words} has it. */
  public String words() {
    return tally.words();
  }
}
