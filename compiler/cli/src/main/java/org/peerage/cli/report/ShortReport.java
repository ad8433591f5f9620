package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.Position;

/**
 * One line for each finding, as editors read them: {@code path:line:col: severity[rule]: message}.
 */
public final class ShortReport implements Report {

  private final Palette palette;
  private final Writer out;

  public ShortReport(Palette palette, Writer out) {
    this.palette = palette;
    this.out = out;
  }

  @Override
  public void add(List<Diagnostic> findings, Texts texts) throws IOException {
    for (Diagnostic finding : findings) {
      Position start = texts.start(finding.at());
      String place =
          VisibleText.of(texts.shown(finding.at().file()))
              + ":"
              + start.line()
              + ":"
              + start.column()
              + ": ";
      String head = finding.severity().word() + "[" + finding.id() + "]";
      out.write(palette.strong(place));
      out.write(palette.severity(finding.severity(), head));
      out.write(": " + VisibleText.of(finding.message()) + "\n");
    }
  }

  @Override
  public void end() {}
}
