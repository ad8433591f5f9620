package org.peerage.cli.plan;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.peerage.cli.report.Texts;
import org.peerage.emit.text.JsonText;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.Change.Side;
import org.peerage.plan.change.Difference;
import org.peerage.source.Position;
import tools.jackson.core.JsonGenerator;

/** A difference for programs, as {@code diff-1.schema.json} describes it. */
final class DifferenceJson {

  private static final int VERSION = 1;

  private DifferenceJson() {}

  static void write(States.Pair states, Difference difference, Writer out) throws IOException {
    Texts then = states.before().texts();
    Texts now = states.after().texts();
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeNumberProperty("version", VERSION);
          json.writeStringProperty("old", states.before().name());
          json.writeStringProperty("new", states.after().name());
          json.writeArrayPropertyStart("changes");
          for (Change change : difference.changes()) {
            json.writeStartObject();
            json.writeStringProperty("kind", word(change.kind()));
            json.writeStringProperty("subject", change.subject());
            json.writeStringProperty("what", change.what());
            side("before", change.before(), then, json);
            side("after", change.after(), now, json);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** {@code peer-joined}. */
  static String word(Change.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void side(String name, Optional<Side> side, Texts texts, JsonGenerator json) {
    if (side.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    Position start = texts.start(side.get().at());
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", side.get().text());
    json.writeStringProperty("file", texts.shown(side.get().at().file()));
    json.writeNumberProperty("line", start.line());
    json.writeNumberProperty("column", start.column());
    json.writeEndObject();
  }
}
