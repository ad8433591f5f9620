package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.source.Position;

/** A workflow command of GitHub for each finding: it becomes a mark beside the changed lines. */
final class GitHubReport implements Report {

  private final Writer out;

  GitHubReport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(List<Diagnostic> findings, Texts texts) throws IOException {
    for (Diagnostic finding : findings) {
      command(finding, texts);
    }
  }

  @Override
  public void end() {}

  /** Columns only where both are of one line: GitHub takes them for no other. */
  private void command(Diagnostic finding, Texts texts) throws IOException {
    Position start = texts.start(finding.at());
    Position end = texts.end(finding.at());
    out.write("::" + word(finding.severity()));
    out.write(" file=" + property(VisibleText.of(texts.shown(finding.at().file()))));
    out.write(",line=" + start.line() + ",endLine=" + end.line());
    if (start.line() == end.line()) {
      out.write(",col=" + start.column() + ",endColumn=" + end.column());
    }
    out.write(",title=" + property(finding.id()) + "::");
    out.write(message(String.join("\n", PlainMessage.lines(finding, texts))));
    out.write('\n');
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
