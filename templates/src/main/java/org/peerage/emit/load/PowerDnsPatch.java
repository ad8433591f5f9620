package org.peerage.emit.load;

import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;
import org.peerage.emit.text.JsonText;
import org.peerage.emit.zone.DataWriter;
import tools.jackson.core.JsonGenerator;

/**
 * The body of {@code PATCH /api/v1/servers/localhost/zones/ZONE} of PowerDNS's API. Done as a whole
 * or not at all. Holds no SOA: the server raises the serial itself.
 */
final class PowerDnsPatch implements Loadable {

  @Override
  public List<SetChange> concerned(ZoneChange change) {
    return change.sets();
  }

  @Override
  public boolean holds(RecordData data) {
    return true;
  }

  @Override
  public List<Artifact> files(ZoneChange change, String stem) {
    return List.of(
        new Artifact(stem + ".json", out -> JsonText.write(out, json -> write(change, json))));
  }

  private void write(ZoneChange change, JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("rrsets");
    for (List<SetChange> owner : LoadOrder.of(concerned(change))) {
      owner.forEach(set -> set(set, json));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void set(SetChange set, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", DataWriter.text(set.owner()));
    json.writeStringProperty("type", set.type());
    if (set.after().isEmpty()) {
      json.writeStringProperty("changetype", "DELETE");
    } else {
      RrSet after = set.after().get();
      json.writeNumberProperty("ttl", after.ttl());
      json.writeStringProperty("changetype", "REPLACE");
      json.writeArrayPropertyStart("records");
      for (RecordData data : after.data()) {
        json.writeStartObject();
        json.writeStringProperty("content", DataWriter.text(data));
        json.writeBooleanProperty("disabled", false);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
