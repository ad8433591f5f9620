package org.peerage.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Label;
import org.peerage.source.Position;
import org.peerage.source.Span;

/** A finding in words alone, for readers that draw nothing. */
final class PlainMessage {

  private PlainMessage() {}

  /** What is wrong, on one line. */
  static String of(Diagnostic finding) {
    String message = VisibleText.of(finding.message());
    return finding.marker().isEmpty() ? message : message + ": " + VisibleText.of(finding.marker());
  }

  /** The same behind its place and severity, then as {@link #lines}. */
  static List<String> placed(Diagnostic finding, Texts texts) {
    List<String> lines = lines(finding, texts);
    String place = place(finding.at(), texts);
    lines.set(0, place + ": " + finding.severity().word() + ": " + lines.get(0));
    return lines;
  }

  /** The same, then the other places and what to type, a line each. */
  static List<String> lines(Diagnostic finding, Texts texts) {
    var lines = new ArrayList<String>();
    lines.add(of(finding));
    for (Label label : finding.labels()) {
      String place = place(label.at(), texts);
      boolean worded = !label.text().isEmpty();
      lines.add(worded ? place + ": " + VisibleText.of(label.text()) : place);
    }
    if (finding.help().isPresent()) {
      String lead = "help: ";
      for (String line : finding.help().get().split("\n", -1)) {
        lines.add(lead + VisibleText.of(line));
        lead = "      ";
      }
    }
    return lines;
  }

  /** As in {@code edge.peerage:31:9}. */
  static String place(Span span, Texts texts) {
    Position at = texts.start(span);
    return VisibleText.of(texts.shown(span.file())) + ":" + at.line() + ":" + at.column();
  }
}
