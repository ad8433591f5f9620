package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.peerage.lint.RuleFacts;
import org.peerage.rules.RuleTable;
import org.peerage.value.Product;
import org.peerage.value.VersionRange;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** All rules: as lines, as JSON ({@code rules-1.schema.json}) or as a table in Markdown. */
public final class RuleListing {

  private static final int VERSION = 1;

  private RuleListing() {}

  /**
   * A line for each: id, severity, title. What is no rule stands behind the rules, an empty line
   * between.
   */
  public static void text(List<RuleFacts> rules, Writer out) throws IOException {
    int widest = 0;
    for (RuleFacts rule : rules) {
      widest = Math.max(widest, rule.id().length());
    }
    var beside = new StringBuilder();
    for (RuleFacts rule : rules) {
      String severity = rule.severity().word() + (rule.safety() ? "!" : "");
      String line =
          padded(rule.id(), widest)
              + "  "
              + padded(severity, "warning".length())
              + "  "
              + VisibleText.of(rule.title())
              + "\n";
      if (rule.isRule()) {
        out.write(line);
      } else {
        beside.append(line);
      }
    }
    if (!beside.isEmpty()) {
      out.write("\n" + beside);
    }
  }

  /** The table of {@code rules/README.md}. */
  public static void markdown(List<RuleFacts> rules, Writer out) throws IOException {
    for (String line : RuleTable.markdown(rules).split("\n")) {
      out.write(VisibleText.of(line) + "\n");
    }
  }

  /** One document. */
  public static void json(List<RuleFacts> rules, Writer out) throws IOException {
    JsonGenerator json = AsciiJson.generator(out);
    try {
      json.writeStartObject();
      json.writeNumberProperty("version", VERSION);
      json.writeArrayPropertyStart("rules");
      for (RuleFacts rule : rules) {
        rule(rule, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.flush();
    } catch (JacksonIOException unwritable) {
      throw unwritable.getCause();
    }
    out.write('\n');
  }

  private static void rule(RuleFacts rule, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    json.writeStringProperty("title", rule.title());
    json.writeStringProperty("severity", rule.severity().word());
    json.writeBooleanProperty("safety", rule.safety());
    json.writeBooleanProperty("suppressible", rule.suppressible());
    if (rule.stage().isPresent()) {
      json.writeStringProperty("stage", rule.stage().get());
    }
    json.writeObjectPropertyStart("versions");
    for (Product.Family family : Product.Family.values()) {
      VersionRange range = rule.versions().get(family);
      if (range != null) {
        json.writeStringProperty(family.name().toLowerCase(Locale.ROOT), range.toString());
      }
    }
    json.writeEndObject();
    if (rule.alarm().isPresent()) {
      json.writeStringProperty("alarm", rule.alarm().get());
    }
    json.writeStringProperty("why", rule.why());
    json.writeStringProperty("fix", rule.fix());
    if (!rule.bad().isBlank()) {
      json.writeStringProperty("bad", rule.bad());
    }
    if (!rule.good().isBlank()) {
      json.writeStringProperty("good", rule.good());
    }
    json.writeArrayPropertyStart("sources");
    for (RuleFacts.Source source : rule.sources()) {
      json.writeString(source.cited());
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("requirements");
    for (String requirement : rule.requirements()) {
      json.writeString(requirement);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("aliases");
    for (String alias : rule.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
