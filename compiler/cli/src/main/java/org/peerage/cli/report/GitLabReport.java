package org.peerage.cli.report;

import java.io.Writer;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;

/**
 * All findings as a Code Quality report of GitLab: an array of the properties it reads (GitLab
 * documentation, Code Quality, report format).
 */
final class GitLabReport extends JsonFindings {

  GitLabReport(Writer out) {
    super(out);
  }

  @Override
  void start() {
    json.writeStartArray();
  }

  @Override
  void finding(Diagnostic finding, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("description", PlainMessage.of(finding));
    json.writeStringProperty("check_name", finding.id());
    json.writeStringProperty("fingerprint", texts.fingerprint(finding));
    json.writeStringProperty("severity", severity(finding.severity()));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", texts.shown(finding.at().file()));
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", texts.start(finding.at()).line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  void finish() {
    json.writeEndArray();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
