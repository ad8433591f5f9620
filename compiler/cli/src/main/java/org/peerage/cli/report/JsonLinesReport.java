package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A line of JSON for each finding, as {@code finding-line-1.schema.json} describes it; nothing when
 * there is none.
 */
final class JsonLinesReport implements Report {

  private final Writer out;
  private final JsonGenerator json;
  private final FindingJson properties;
  private boolean written;

  JsonLinesReport(Writer out) {
    this.out = out;
    this.json = AsciiJson.lines(out);
    this.properties = new FindingJson(json);
  }

  @Override
  public void add(List<Diagnostic> findings, Texts texts) throws IOException {
    try {
      for (Diagnostic finding : findings) {
        json.writeStartObject();
        json.writeNumberProperty("version", FindingJson.VERSION);
        properties.write(finding, texts);
        json.writeEndObject();
        written = true;
      }
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  @Override
  public void end() throws IOException {
    if (!written) {
      return;
    }
    try {
      json.flush();
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
    out.write('\n');
  }
}
