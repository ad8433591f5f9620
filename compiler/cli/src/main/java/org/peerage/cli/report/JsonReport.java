package org.peerage.cli.report;

import java.io.Writer;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;

/** All findings as one JSON document, as {@code findings-1.schema.json} describes it. */
final class JsonReport extends JsonFindings {

  private final FindingJson properties = new FindingJson(json);
  private final Counts counts = new Counts();

  JsonReport(Writer out) {
    super(out);
  }

  @Override
  void start() {
    json.writeStartObject();
    json.writeNumberProperty("version", FindingJson.VERSION);
    json.writeArrayPropertyStart("findings");
  }

  @Override
  void finding(Diagnostic finding, Texts texts) {
    counts.add(finding);
    json.writeStartObject();
    properties.write(finding, texts);
    json.writeEndObject();
  }

  @Override
  void finish() {
    json.writeEndArray();
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("errors", counts.of(Severity.ERROR));
    json.writeNumberProperty("warnings", counts.of(Severity.WARNING));
    json.writeNumberProperty("infos", counts.of(Severity.INFO));
    json.writeEndObject();
    json.writeEndObject();
  }
}
