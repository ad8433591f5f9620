package org.peerage.emit.plan;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerage.emit.Artifact;
import org.peerage.emit.plan.PlanView.EntryView;
import org.peerage.emit.plan.PlanView.StepView;
import org.peerage.emit.setting.Menus;
import org.peerage.emit.text.JsonText;
import org.peerage.plan.Plan;
import org.peerage.plan.Stage;
import org.peerage.plan.change.Change;
import org.peerage.plan.procedure.Remedy;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Alarm;
import tools.jackson.core.JsonGenerator;

/** A plan for programs, as {@code plan-1.schema.json} beside the command line describes it. */
final class PlanJson {

  private static final int VERSION = 1;

  private final Plan plan;
  private final PlanView view;
  private final StepFiles files;
  private final JsonGenerator json;

  private PlanJson(Plan plan, PlanView view, StepFiles files, JsonGenerator json) {
    this.plan = plan;
    this.view = view;
    this.files = files;
    this.json = json;
  }

  static void write(
      Plan plan, PlanView view, StepFiles files, PlanLabel label, PlanInputs inputs, Writer out)
      throws IOException {
    JsonText.write(out, json -> new PlanJson(plan, view, files, json).write(label, inputs));
  }

  private void write(PlanLabel label, PlanInputs inputs) {
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    json.writeStringProperty("compiler", label.compiler());
    json.writeStringProperty("hash", label.hash());
    state("old", label.before(), inputs.before());
    state("new", label.after(), inputs.after());
    strings("unreachable", label.unreachable());
    strings("acknowledged", label.acknowledged());
    strings("answers", label.answers());
    json.writeArrayPropertyStart("changes");
    plan.difference().changes().forEach(this::change);
    json.writeEndArray();
    json.writeArrayPropertyStart("stages");
    for (int i = 0; i < plan.stages().size(); i++) {
      stage(plan.stages().get(i), view.stages().get(i));
    }
    json.writeEndArray();
    strings("last", files.last().stream().map(Artifact::path).toList());
    json.writeEndObject();
  }

  private void state(String name, String given, String hash) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("name", given);
    json.writeStringProperty("definitions-sha256", hash);
    json.writeEndObject();
  }

  private void change(Change change) {
    json.writeStartObject();
    json.writeStringProperty("kind", word(change.kind()));
    json.writeStringProperty("subject", change.subject());
    json.writeStringProperty("what", change.what());
    optional("before", change.before().map(Change.Side::text));
    optional("after", change.after().map(Change.Side::text));
    json.writeEndObject();
  }

  private void stage(Stage stage, PlanView.StageView shown) {
    json.writeStartObject();
    json.writeStringProperty("cluster", stage.cluster().label());
    json.writeNumberProperty("states-checked", stage.statesChecked());
    List<String> units = shown.members().stream().map(one -> one.member().value()).toList();
    strings("units", units);
    json.writeArrayPropertyStart("runs");
    for (int i = 0; i < stage.runs().size(); i++) {
      Run run = stage.runs().get(i);
      json.writeStartObject();
      json.writeStringProperty("kind", word(run.kind()));
      json.writeStringProperty("procedure", run.kind().procedure());
      optional(
          "subject", run.subject() < 0 ? Optional.empty() : Optional.of(units.get(run.subject())));
      strings("from", addresses(stage, run.from()));
      strings("to", addresses(stage, run.to()));
      json.writeArrayPropertyStart("steps");
      for (int j = 0; j < run.steps().size(); j++) {
        step(run.steps().get(j), shown.runs().get(i).steps().get(j), stage.cluster().label());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    remedies(stage);
    json.writeEndObject();
  }

  private void remedies(Stage stage) {
    Menus menus = Menus.of(stage.cluster().cluster());
    json.writeArrayPropertyStart("remedies");
    for (Remedy remedy : stage.remedies()) {
      json.writeStartObject();
      strings("alarms", remedy.alarms().stream().map(Alarm::text).toList());
      json.writeStringProperty("advice", remedy.advice());
      strings("requirements", remedy.ids());
      json.writeArrayPropertyStart("steps");
      for (Step step : remedy.steps()) {
        json.writeStartObject();
        json.writeStringProperty("actor", word(step.actor().kind()));
        optional("page", step.page().map(menus::path));
        json.writeStringProperty("task", step.task());
        strings("commands", step.commands());
        json.writeStringProperty("verify", step.verify());
        strings("requirements", step.ids());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** As they are typed, field by field; an empty field is an empty text. */
  private static List<String> addresses(Stage stage, PeerList list) {
    var texts = new ArrayList<String>();
    int left = list.size();
    for (int i = 0; left > 0; i++) {
      int address = list.at(i);
      texts.add(address < 0 ? "" : stage.start().cast().addresses().get(address));
      left -= address < 0 ? 0 : 1;
    }
    return texts;
  }

  private void step(Step step, StepView shown, String cluster) {
    json.writeStartObject();
    json.writeNumberProperty("number", shown.stepNumber());
    json.writeObjectPropertyStart("actor");
    json.writeStringProperty("kind", word(step.actor().kind()));
    optional("name", shown.actorName().map(name -> name.value()));
    json.writeEndObject();
    optional("page", shown.menu());
    json.writeStringProperty("task", step.task());
    entries("entries", shown.entries());
    strings("commands", step.commands());
    question(step, cluster);
    optional("script", files.script(shown.stepNumber()).map(Artifact::path));
    strings("dns", files.updates(shown.stepNumber()).stream().map(Artifact::path).toList());
    pause(step);
    json.writeStringProperty("verify", step.verify());
    json.writeArrayPropertyStart("alarms");
    for (var alarm : step.alarms()) {
      json.writeStartObject();
      json.writeStringProperty("where", alarm.where());
      json.writeStringProperty("what", alarm.what());
      json.writeStringProperty("clears", alarm.clears());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("restart", word(step.restart()));
    json.writeStringProperty("back", step.back());
    entries("former", shown.former());
    strings("dns-back", files.returns(shown.stepNumber()).stream().map(Artifact::path).toList());
    json.writeStringProperty("origin", word(step.origin()));
    json.writeStringProperty("reason", step.reason());
    strings("requirements", step.ids());
    strings("opens", step.opens().stream().map(PlanJson::word).toList());
    strings("closes", step.closes().stream().map(PlanJson::word).toList());
    json.writeArrayPropertyStart("state");
    for (String unit : shown.standing().split(";", -1)) {
      json.writeString(unit.substring(unit.indexOf('|') + 1));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entries(String name, List<EntryView> entries) {
    json.writeArrayPropertyStart(name);
    for (EntryView entry : entries) {
      json.writeStartObject();
      json.writeStringProperty("field", entry.entryLabel().value());
      json.writeStringProperty("value", entry.plain());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void question(Step step, String cluster) {
    if (step.decision().isEmpty()) {
      json.writeNullProperty("question");
      return;
    }
    Question question = step.decision().get().question();
    json.writeObjectPropertyStart("question");
    json.writeStringProperty("name", question.of(cluster));
    strings("choices", question.choices());
    optional("answer", step.decision().get().answer());
    json.writeEndObject();
  }

  private void pause(Step step) {
    if (step.pause().isEmpty()) {
      json.writeNullProperty("wait");
      return;
    }
    json.writeObjectPropertyStart("wait");
    json.writeNumberProperty("least-seconds", step.pause().get().least().toSeconds());
    if (step.pause().get().most().isPresent()) {
      json.writeNumberProperty("most-seconds", step.pause().get().most().get().toSeconds());
    } else {
      json.writeNullProperty("most-seconds");
    }
    json.writeStringProperty("until", step.pause().get().until());
    json.writeEndObject();
  }

  private void optional(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
