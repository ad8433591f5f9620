package org.peerage.cli.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.peerage.diagnostic.Severity;
import org.peerage.lint.RuleFacts;
import org.peerage.value.Product;
import tools.jackson.core.JsonGenerator;

/** What a rule is, for who meets its id in a SARIF result (section 3.49). */
final class SarifRule {

  /** More of {@code fullDescription} GitHub does not show. */
  private static final int LONGEST = 1024;

  private final JsonGenerator json;

  SarifRule(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a descriptor.
   *
   * @param facts nothing where the catalogue has no entry: its id is then all there is to say
   */
  void write(String id, Optional<RuleFacts> facts) throws IOException {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    if (facts.isPresent()) {
      described(facts.get());
    } else {
      String words = id.replace('-', ' ');
      text("shortDescription", words);
      text("fullDescription", words);
      text("help", words);
    }
    json.writeEndObject();
  }

  private void described(RuleFacts rule) throws IOException {
    text("shortDescription", VisibleText.of(rule.title()));
    text("fullDescription", cut(VisibleText.of(rule.why())));
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", page(rule));
    json.writeStringProperty("markdown", RuleMarkdown.of(rule));
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", SarifReport.level(rule.severity()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    if (rule.safety()) {
      json.writeString("safety");
    }
    for (Product.Family family : Product.Family.values()) {
      if (rule.versions().containsKey(family)) {
        json.writeString(family.title());
      }
    }
    json.writeEndArray();
    json.writeStringProperty("precision", "very-high");
    json.writeStringProperty("problem.severity", problem(rule.severity()));
    json.writeArrayPropertyStart("requirements");
    for (String requirement : rule.requirements()) {
      json.writeString(requirement);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** GitHub's words. */
  private static String problem(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "recommendation";
    };
  }

  private static String page(RuleFacts rule) throws IOException {
    var page = new StringWriter();
    new RulePage(Palette.PLAIN, page).write(rule);
    return page.toString().stripTrailing();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
