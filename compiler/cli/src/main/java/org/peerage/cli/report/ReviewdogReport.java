package org.peerage.cli.report;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Fix;
import org.peerage.source.LineMap;
import org.peerage.source.Span;

/**
 * All findings in the Reviewdog Diagnostic Format, as one {@code DiagnosticResult} (reviewdog,
 * {@code proto/rdf/reviewdog.proto}).
 *
 * <p>A suggestion there is one edit in the finding's own file; fixes that are more stay out.
 */
final class ReviewdogReport extends JsonFindings {

  ReviewdogReport(Writer out) {
    super(out);
  }

  @Override
  void start() {
    json.writeStartObject();
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("name", "peerage");
    json.writeEndObject();
    json.writeArrayPropertyStart("diagnostics");
  }

  @Override
  void finding(Diagnostic finding, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("message", String.join("\n", PlainMessage.lines(finding, texts)));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", texts.shown(finding.at().file()));
    range(finding.at(), texts);
    json.writeEndObject();
    json.writeStringProperty("severity", finding.severity().name());
    json.writeObjectPropertyStart("code");
    json.writeStringProperty("value", finding.id());
    json.writeEndObject();
    suggestions(finding, texts);
    json.writeEndObject();
  }

  @Override
  void finish() {
    json.writeEndArray();
    json.writeEndObject();
  }

  private void suggestions(Diagnostic finding, Texts texts) {
    json.writeArrayPropertyStart("suggestions");
    for (Fix fix : finding.fixes()) {
      boolean small =
          fix.edits().size() == 1 && fix.edits().get(0).at().file().equals(finding.at().file());
      if (small && fix.safety() != Fix.Safety.MANUAL) {
        json.writeStartObject();
        range(fix.edits().get(0).at(), texts);
        json.writeStringProperty("text", fix.edits().get(0).replacement());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void range(Span at, Texts texts) {
    json.writeObjectPropertyStart("range");
    position("start", at.file(), at.start(), texts);
    position("end", at.file(), at.end(), texts);
    json.writeEndObject();
  }

  /** Columns count UTF-8 bytes, from 1; the end is exclusive. */
  private void position(String name, String file, int offset, Texts texts) {
    int line = 1;
    int column = 1;
    if (texts.lines(file).isPresent()) {
      LineMap lines = texts.lines(file).get();
      line = lines.lineOf(offset);
      String before = lines.text(lines.start(line), offset);
      column += before.getBytes(StandardCharsets.UTF_8).length;
    }
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", line);
    json.writeNumberProperty("column", column);
    json.writeEndObject();
  }
}
