package org.peerage.emit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;
import org.peerage.emit.text.JsonText;
import org.peerage.emit.zone.DataWriter;
import tools.jackson.core.JsonGenerator;

/**
 * Change batches for {@code aws route53 change-resource-record-sets --change-batch file://…}. Each
 * is done as a whole or not at all; in the order of their numbers. Route 53 writes SOA and NS of
 * the zone itself.
 *
 * <p>An octet that is not printable ASCII is written in three octal digits, where zone files have
 * decimal ones (Amazon Route 53 Developer Guide, Supported DNS record types).
 */
final class Route53Batch implements Loadable {

  /** ResourceRecord elements of a batch; an UPSERT counts twice (Developer Guide, Quotas). */
  private static final int MOST_RECORDS = 1000;

  /** Characters of all Value elements of a batch; an UPSERT counts twice (same place). */
  private static final int MOST_CHARACTERS = 32_000;

  /** Developer Guide, Supported DNS record types. */
  private static final Set<String> TYPES =
      Set.of(
          "A", "AAAA", "CAA", "CNAME", "DS", "MX", "NAPTR", "NS", "PTR", "SPF", "SRV", "SSHFP",
          "TLSA", "TXT");

  @Override
  public List<SetChange> concerned(ZoneChange change) {
    return Loadable.differingBelowNs(change);
  }

  @Override
  public boolean holds(RecordData data) {
    return TYPES.contains(data.type());
  }

  @Override
  public List<Artifact> files(ZoneChange change, String stem) {
    List<List<SetChange>> batches = batches(concerned(change));
    var files = new ArrayList<Artifact>();
    for (int i = 0; i < batches.size(); i++) {
      List<SetChange> batch = batches.get(i);
      String comment =
          change.title()
              + ", "
              + change.view().word()
              + " view"
              + (batches.size() > 1 ? ", " + (i + 1) + " of " + batches.size() : "")
              + ". Written by Peerage";
      files.add(
          new Artifact(
              stem + (i == 0 ? "" : "-" + (i + 1)) + ".json",
              out -> JsonText.write(out, json -> write(comment, batch, json))));
    }
    return files;
  }

  private static List<List<SetChange>> batches(List<SetChange> sets) {
    var batches = new ArrayList<List<SetChange>>();
    var batch = new ArrayList<SetChange>();
    int records = 0;
    int characters = 0;
    for (List<SetChange> owner : LoadOrder.of(sets)) {
      int moreRecords = 0;
      int moreCharacters = 0;
      for (SetChange set : owner) {
        int weight = set.after().isPresent() ? 2 : 1;
        for (RecordData data : any(set).data()) {
          moreRecords += weight;
          moreCharacters += weight * value(data).length();
        }
      }
      if (!batch.isEmpty()
          && (records + moreRecords > MOST_RECORDS
              || characters + moreCharacters > MOST_CHARACTERS)) {
        batches.add(List.copyOf(batch));
        batch.clear();
        records = 0;
        characters = 0;
      }
      batch.addAll(owner);
      records += moreRecords;
      characters += moreCharacters;
    }
    batches.add(List.copyOf(batch));
    return batches;
  }

  private static void write(String comment, List<SetChange> batch, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("Comment", comment);
    json.writeArrayPropertyStart("Changes");
    for (SetChange set : batch) {
      json.writeStartObject();
      json.writeStringProperty("Action", set.after().isPresent() ? "UPSERT" : "DELETE");
      json.writeObjectPropertyStart("ResourceRecordSet");
      json.writeStringProperty("Name", octal(DataWriter.text(set.owner())));
      json.writeStringProperty("Type", set.type());
      json.writeNumberProperty("TTL", any(set).ttl());
      json.writeArrayPropertyStart("ResourceRecords");
      for (RecordData data : any(set).data()) {
        json.writeStartObject();
        json.writeStringProperty("Value", value(data));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The set as it shall be; one that goes, as it was, which a DELETE has to repeat. */
  private static RrSet any(SetChange set) {
    return set.after().or(set::before).orElseThrow();
  }

  private static String value(RecordData data) {
    return octal(DataWriter.text(data));
  }

  /** Turns each {@code \DDD} of a zone file from decimal to octal. */
  static String octal(String text) {
    var octal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      octal.append(unit);
      if (unit == '\\') {
        char next = text.charAt(++i);
        if (next >= '0' && next <= '9') {
          int octet = Integer.parseInt(text.substring(i, i + 3));
          octal.append((char) ('0' + octet / 64));
          octal.append((char) ('0' + octet / 8 % 8));
          octal.append((char) ('0' + octet % 8));
          i += 2;
        } else {
          octal.append(next);
        }
      }
    }
    return octal.toString();
  }
}
