package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Label;
import org.peerage.diagnostic.Severity;
import org.peerage.source.Position;
import org.peerage.source.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * All findings as one JSON document, as {@code findings-1.schema.json} describes it.
 *
 * <p>Written as it comes, never held. A change that a reader of version 1 could trip over makes it
 * version 2.
 */
public final class JsonReport implements Report {

  private static final int VERSION = 1;

  private final JsonGenerator json;
  private final Writer out;
  private final int[] counts = new int[Severity.values().length];

  public JsonReport(Writer out) throws IOException {
    this.out = out;
    this.json = AsciiJson.generator(out);
    try {
      json.writeStartObject();
      json.writeNumberProperty("version", VERSION);
      json.writeArrayPropertyStart("findings");
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  @Override
  public void add(List<Diagnostic> findings, Texts texts) throws IOException {
    try {
      for (Diagnostic finding : findings) {
        counts[finding.severity().ordinal()]++;
        finding(finding, texts);
      }
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  @Override
  public void end() throws IOException {
    try {
      json.writeEndArray();
      json.writeObjectPropertyStart("summary");
      json.writeNumberProperty("errors", counts[Severity.ERROR.ordinal()]);
      json.writeNumberProperty("warnings", counts[Severity.WARNING.ordinal()]);
      json.writeNumberProperty("infos", counts[Severity.INFO.ordinal()]);
      json.writeEndObject();
      json.writeEndObject();
      json.flush();
      out.write('\n');
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  private void finding(Diagnostic finding, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.id());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("marker", finding.marker());
    json.writeStringProperty("subject", finding.subject());
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
    json.writeEndObject();
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
