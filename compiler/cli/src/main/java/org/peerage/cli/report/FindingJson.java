package org.peerage.cli.report;

import java.util.Locale;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Label;
import org.peerage.source.Position;
import org.peerage.source.Span;
import tools.jackson.core.JsonGenerator;

/**
 * The properties of one finding, as {@code findings-1.schema.json} describes them.
 *
 * <p>A change that a reader of version 1 could trip over makes it version 2.
 */
final class FindingJson {

  static final int VERSION = 1;

  private final JsonGenerator json;

  FindingJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes them into the object that is open. */
  void write(Diagnostic finding, Texts texts) {
    json.writeStringProperty("rule", finding.id());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("marker", finding.marker());
    json.writeStringProperty("subject", finding.subject());
    json.writeStringProperty("fingerprint", texts.fingerprint(finding));
    location(finding.at(), texts);
    json.writeArrayPropertyStart("labels");
    for (Label label : finding.labels()) {
      json.writeStartObject();
      json.writeStringProperty("text", label.text());
      location(label.at(), texts);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("notes");
    for (String note : finding.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    if (finding.help().isPresent()) {
      json.writeStringProperty("help", finding.help().get());
    }
    json.writeArrayPropertyStart("fixes");
    for (Fix fix : finding.fixes()) {
      fix(fix, texts);
    }
    json.writeEndArray();
  }

  private void fix(Fix fix, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("title", fix.title());
    json.writeStringProperty("safety", fix.safety().name().toLowerCase(Locale.ROOT));
    json.writeArrayPropertyStart("edits");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      location(edit.at(), texts);
      json.writeStringProperty("replacement", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void location(Span at, Texts texts) {
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("file", texts.shown(at.file()));
    position("start", texts.start(at));
    position("end", texts.end(at));
    json.writeEndObject();
  }

  private void position(String name, Position position) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeEndObject();
  }
}
