package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;

/**
 * One line for each finding, as editors read them: {@code path:line:col: severity[rule]: message}.
 */
final class LineReport implements Report {

  private final Palette palette;
  private final Writer out;

  LineReport(Palette palette, Writer out) {
    this.palette = palette;
    this.out = out;
  }

  @Override
  public void add(List<Diagnostic> findings, Texts texts) throws IOException {
    for (Diagnostic finding : findings) {
      String place = PlainMessage.place(finding.at(), texts) + ": ";
      String head = finding.severity().word() + "[" + finding.id() + "]";
      out.write(palette.strong(place));
      out.write(palette.severity(finding.severity(), head));
      out.write(": " + VisibleText.of(finding.message()) + "\n");
    }
  }

  @Override
  public void end() {}
}
