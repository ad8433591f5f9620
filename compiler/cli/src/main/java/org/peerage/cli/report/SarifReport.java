package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Label;
import org.peerage.diagnostic.Severity;
import org.peerage.lint.Catalogue;
import org.peerage.source.Position;
import org.peerage.source.Span;

/**
 * All findings as one run of SARIF 2.1.0 (OASIS, errata 01), with what GitHub needs to show them.
 *
 * <p>The rules stand behind the results, since only those that found something are listed, and no
 * result is held.
 */
final class SarifReport extends JsonFindings {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  /** Our own name for the fingerprint, with the version of how it is made. */
  private static final String OWN_FINGERPRINT = "peerage/v1";

  /** The only fingerprint GitHub looks at. */
  private static final String GITHUB_FINGERPRINT = "primaryLocationLineHash";

  private final Catalogue catalogue;
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  SarifReport(Catalogue catalogue, Writer out) {
    super(out);
    this.catalogue = catalogue;
  }

  @Override
  void start() {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("newlineSequences");
    json.writeString("\r\n");
    json.writeString("\n");
    json.writeString("\r");
    json.writeEndArray();
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(ROOT);
    text("description", "the root of the repository");
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayPropertyStart("results");
  }

  @Override
  void finding(Diagnostic finding, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.id());
    json.writeNumberProperty("ruleIndex", index(finding.id()));
    json.writeStringProperty("level", level(finding.severity()));
    text("message", SarifMessage.of(finding));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    place(finding.at(), texts);
    json.writeEndObject();
    json.writeEndArray();
    related(finding.labels(), texts);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(GITHUB_FINGERPRINT, texts.fingerprint(finding));
    json.writeStringProperty(OWN_FINGERPRINT, texts.fingerprint(finding));
    json.writeEndObject();
    fixes(finding.fixes(), texts);
    if (!finding.subject().isEmpty()) {
      json.writeObjectPropertyStart("properties");
      json.writeStringProperty("subject", finding.subject());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  @Override
  void finish() throws IOException {
    json.writeEndArray();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Peerage");
    json.writeStringProperty("semanticVersion", Release.version());
    json.writeArrayPropertyStart("rules");
    for (String id : rules.keySet()) {
      new SarifRule(json).write(id, catalogue.find(id));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", true);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private int index(String rule) {
    Integer known = rules.get(rule);
    if (known == null) {
      known = rules.size();
      rules.put(rule, known);
    }
    return known;
  }

  private void related(List<Label> labels, Texts texts) {
    if (labels.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("relatedLocations");
    int id = 0;
    for (Label label : labels) {
      json.writeStartObject();
      json.writeNumberProperty("id", ++id);
      place(label.at(), texts);
      if (!label.text().isEmpty()) {
        text("message", VisibleText.of(label.text()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Those a person may take over; the others are advice in words. */
  private void fixes(List<Fix> fixes, Texts texts) {
    var offered = new ArrayList<Fix>();
    for (Fix fix : fixes) {
      if (fix.safety() != Fix.Safety.MANUAL) {
        offered.add(fix);
      }
    }
    if (offered.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("fixes");
    for (Fix fix : offered) {
      json.writeStartObject();
      String doubt = fix.safety() == Fix.Safety.UNSAFE ? " (probably what was meant)" : "";
      text("description", VisibleText.of(fix.title()) + doubt);
      json.writeArrayPropertyStart("artifactChanges");
      for (var file : byFile(fix).entrySet()) {
        change(file.getKey(), file.getValue(), texts);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Map<String, List<Edit>> byFile(Fix fix) {
    var files = new TreeMap<String, List<Edit>>();
    for (Edit edit : fix.edits()) {
      files.computeIfAbsent(edit.at().file(), file -> new ArrayList<>()).add(edit);
    }
    return files;
  }

  private void change(String file, List<Edit> edits, Texts texts) {
    json.writeStartObject();
    artifact(file, texts);
    json.writeArrayPropertyStart("replacements");
    for (Edit edit : edits) {
      json.writeStartObject();
      region("deletedRegion", edit.at(), texts);
      if (!edit.replacement().isEmpty()) {
        text("insertedContent", edit.replacement());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(Span at, Texts texts) {
    json.writeObjectPropertyStart("physicalLocation");
    artifact(at.file(), texts);
    region("region", at, texts);
    json.writeEndObject();
  }

  private void artifact(String file, Texts texts) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", FileUri.of(texts.shown(file)));
    json.writeStringProperty("uriBaseId", ROOT);
    json.writeEndObject();
  }

  /** The end column is one past the last (section 3.30.8). */
  private void region(String name, Span at, Texts texts) {
    Position start = texts.start(at);
    Position end = texts.end(at);
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("startLine", start.line());
    json.writeNumberProperty("startColumn", start.column());
    json.writeNumberProperty("endLine", end.line());
    json.writeNumberProperty("endColumn", end.column());
    json.writeEndObject();
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
