package org.peerage.cli.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.cli.Compared;
import org.peerage.cli.Terminal;
import org.peerage.cli.output.Comparison;
import org.peerage.cli.output.Contents;
import org.peerage.cli.report.VisibleText;
import org.peerage.emit.plan.PlanInputs;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A plan that was made before, as its {@code plan.json} has it, held against one made now. */
final class ApprovedPlan {

  private static final String MANIFEST = "manifest.json";
  private static final String CHANGED =
      "another plan is made of the same definitions: the file was changed";

  private final Path file;
  private final String shown;
  private final Map<String, String> texts;
  private final List<String> unreachable;
  private final List<String> acknowledged;
  private final List<String> answers;

  private ApprovedPlan(
      Path file,
      String shown,
      Map<String, String> texts,
      List<String> unreachable,
      List<String> acknowledged,
      List<String> answers) {
    this.file = file;
    this.shown = shown;
    this.texts = texts;
    this.unreachable = unreachable;
    this.acknowledged = acknowledged;
    this.answers = answers;
  }

  /**
   * Reads a plan.
   *
   * @throws IOException when it cannot be read, or is none
   */
  static ApprovedPlan read(Path file, String shown) throws IOException {
    var texts = new HashMap<String, String>();
    var unreachable = new ArrayList<String>();
    var acknowledged = new ArrayList<String>();
    var answers = new ArrayList<String>();
    try (InputStream bytes = Files.newInputStream(file);
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw none(shown);
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "old", "new" -> object(name, json, texts);
          case "unreachable" -> strings(json, unreachable);
          case "acknowledged" -> strings(json, acknowledged);
          case "answers" -> strings(json, answers);
          default -> {
            if (json.currentToken().isScalarValue()) {
              texts.put(name, json.getString());
            } else {
              json.skipChildren();
            }
          }
        }
      }
      if (json.nextToken() != null) {
        throw none(shown);
      }
    } catch (JacksonException broken) {
      throw none(shown);
    }
    boolean ours =
        "1".equals(texts.get("version"))
            && texts.containsKey("hash")
            && texts.containsKey("old.definitions-sha256")
            && texts.containsKey("new.definitions-sha256");
    if (!ours) {
      throw none(shown);
    }
    return new ApprovedPlan(
        file,
        shown,
        texts,
        List.copyOf(unreachable),
        List.copyOf(acknowledged),
        List.copyOf(answers));
  }

  private static IOException none(String shown) {
    return new IOException(shown + " is no plan.json of version 1");
  }

  private static void object(String name, JsonParser json, Map<String, String> into) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String property = json.currentName();
      if (json.nextToken().isScalarValue()) {
        into.put(name + "." + property, json.getString());
      } else {
        json.skipChildren();
      }
    }
  }

  private static void strings(JsonParser json, List<String> into) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        into.add(json.getString());
      } else {
        json.skipChildren();
      }
    }
  }

  List<String> unreachable() {
    return unreachable;
  }

  List<String> acknowledged() {
    return acknowledged;
  }

  List<String> answers() {
    return answers;
  }

  /** The name that the old state had then: it stands in the files. */
  String before() {
    return texts.getOrDefault("old.name", "");
  }

  /** The same of the new one. */
  String after() {
    return texts.getOrDefault("new.name", "");
  }

  /** Whether the definitions are those it was made from; says so where they are not. */
  boolean isMadeOf(PlanInputs inputs, Terminal terminal) throws IOException {
    var faults = new ArrayList<String>();
    if (!inputs.before().equals(texts.get("old.definitions-sha256"))) {
      faults.add("the definitions of OLD are not those it was made from");
    }
    if (!inputs.after().equals(texts.get("new.definitions-sha256"))) {
      faults.add("the definitions of NEW are not those it was made from");
    }
    return faults.isEmpty() || fits(faults, terminal);
  }

  /** Says that it names peers or losses that the definitions it was made from do not have. */
  Compared isForged(Terminal terminal) throws IOException {
    fits(List.of(CHANGED), terminal);
    return Compared.REFUSED;
  }

  /**
   * Says whether the plan is still the one that would be made, and its files are those that would
   * be written.
   *
   * @param json the plan.json that would be written: the file itself may say other steps than its
   *     hash is of
   */
  boolean fits(String hash, String json, Contents contents, Terminal terminal) throws IOException {
    var faults = new ArrayList<String>();
    if (!hash.equals(texts.get("hash"))) {
      String compiler = texts.getOrDefault("compiler", "");
      faults.add(
          compiler.equals(contents.version())
              ? CHANGED
              : "peerage "
                  + VisibleText.of(compiler)
                  + " made it, and this is "
                  + contents.version());
    }
    if (faults.isEmpty()
        && !Arrays.equals(json.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file))) {
      faults.add(CHANGED);
    }
    if (faults.isEmpty()) {
      faults.addAll(files(contents));
    }
    return fits(faults, terminal);
  }

  private boolean fits(List<String> faults, Terminal terminal) throws IOException {
    for (String fault : faults) {
      terminal.print(fault);
    }
    terminal.say(shown + (faults.isEmpty() ? " still fits" : " no longer fits; plan again"));
    return faults.isEmpty();
  }

  /** The files beside it; none where it stands alone. */
  private List<String> files(Contents contents) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isRegularFile(folder.resolve(MANIFEST))) {
      return Comparison.differences(folder, contents, (done, total) -> {});
    }
    return List.of();
  }
}
