package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A report that is one JSON document, written as it comes and never held. */
abstract class JsonFindings implements Report {

  /** What the document is written with. */
  final JsonGenerator json;

  private final Writer out;
  private boolean started;

  JsonFindings(Writer out) {
    this.out = out;
    this.json = AsciiJson.generator(out);
  }

  /** Writes what comes before the first finding. */
  abstract void start();

  abstract void finding(Diagnostic finding, Texts texts) throws IOException;

  /** Writes what comes after the last finding. */
  abstract void finish() throws IOException;

  @Override
  public final void add(List<Diagnostic> findings, Texts texts) throws IOException {
    try {
      startOnce();
      for (Diagnostic finding : findings) {
        finding(finding, texts);
      }
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  @Override
  public final void end() throws IOException {
    try {
      startOnce();
      finish();
      json.flush();
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
    out.write('\n');
  }

  private void startOnce() {
    if (!started) {
      started = true;
      start();
    }
  }
}
