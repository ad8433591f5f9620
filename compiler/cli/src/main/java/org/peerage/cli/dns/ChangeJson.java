package org.peerage.cli.dns;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.peerage.dns.DnsDefaults;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.Stage;
import org.peerage.dns.change.Waits;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.text.JsonText;
import org.peerage.emit.zone.DataWriter;
import tools.jackson.core.JsonGenerator;

/** A change for programs, as {@code dns-diff-1.schema.json} describes it. */
final class ChangeJson {

  private static final int VERSION = 1;

  private ChangeJson() {}

  static void write(Writer out, List<ZoneChange> changes, Waits waits) throws IOException {
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeNumberProperty("version", VERSION);
          json.writeArrayPropertyStart("zones");
          changes.forEach(change -> zone(change, json));
          json.writeEndArray();
          json.writeObjectPropertyStart("schedule");
          json.writeBooleanProperty("lower-first", waits.lowered());
          json.writeNumberProperty("lower-to", DnsDefaults.LEAD_DOWN_TTL);
          json.writeNumberProperty("wait-before-switch", waits.beforeSwitch());
          json.writeNumberProperty("wait-after-switch", waits.afterSwitch());
          json.writeBooleanProperty("negative-ttl-unknown", waits.negativeUnknown());
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static void zone(ZoneChange change, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("view", change.view().word());
    json.writeStringProperty("zone", change.title());
    json.writeStringProperty("origin", DataWriter.text(change.origin()));
    json.writeStringProperty(
        "change",
        change.before().isEmpty() ? "new" : change.after().isEmpty() ? "gone" : "changed");
    json.writeBooleanProperty("soa", change.changesHead());
    json.writeNumberProperty("records-before", change.recordsBefore());
    json.writeNumberProperty("added", change.added());
    json.writeNumberProperty("removed", change.removed());
    json.writeArrayPropertyStart("sets");
    List<SetChange> lowered = change.leadDown();
    List<SetChange> restored = Stage.RESTORE.of(change).sets();
    for (SetChange set : change.sets()) {
      json.writeStartObject();
      json.writeStringProperty("owner", DataWriter.text(set.owner()));
      json.writeStringProperty("type", set.type());
      state("before", set.before(), json);
      state("after", set.after(), json);
      json.writeBooleanProperty("lower-first", lowered.contains(set));
      json.writeBooleanProperty(
          "restore",
          restored.stream()
              .anyMatch(one -> one.owner().equals(set.owner()) && one.type().equals(set.type())));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void state(String name, Optional<RrSet> set, JsonGenerator json) {
    if (set.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("ttl", set.get().ttl());
    json.writeArrayPropertyStart("data");
    for (RecordData data : set.get().data()) {
      json.writeString(DataWriter.text(data));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
