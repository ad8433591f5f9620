package org.peerage.emit.load;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;
import org.peerage.emit.text.CsvText;
import org.peerage.emit.zone.DataWriter;
import org.peerage.value.DomainName;

/**
 * Rows for Infoblox's CSV import: a file to be imported with "Delete", for what goes, and one with
 * "Add", for what comes, in that order. A record whose TTL alone changes is in both. NIOS writes NS
 * of the zone itself.
 *
 * <p>Names have no final dot. Columns: Infoblox NIOS, CSV Import Reference.
 *
 * <p>People look such files over in a spreadsheet. A comment that it would take for a formula gets
 * an apostrophe in front; data cannot, so there is no form for data that begins like one.
 */
final class InfobloxCsv implements Loadable {

  /** Those NIOS knows, or none. */
  private static final Set<String> FLAGS = Set.of("", "s", "a", "u", "p");

  private static final int LONGEST_TEXT = 255;

  @Override
  public List<SetChange> concerned(ZoneChange change) {
    return Loadable.differingBelowNs(change);
  }

  @Override
  public boolean holds(RecordData data) {
    if (data instanceof RecordData.Naptr naptr) {
      return FLAGS.contains(naptr.flags().toLowerCase(Locale.ROOT))
          && !CsvText.isFormula(naptr.service())
          && !CsvText.isFormula(naptr.regexp());
    }
    if (data instanceof RecordData.Other other) {
      return other.type().equals("MX") || other.type().equals("TXT") && holdsText(Fields.of(other));
    }
    return true;
  }

  private static boolean holdsText(Fields fields) {
    return fields.isOnePlainText(LONGEST_TEXT) && !CsvText.isFormula(fields.texts().get(0));
  }

  @Override
  public List<Artifact> files(ZoneChange change, String stem) {
    var gone = new Rows(change.view().word());
    var come = new Rows(change.view().word());
    for (List<SetChange> owner : LoadOrder.of(concerned(change))) {
      for (SetChange set : owner) {
        set.before().ifPresent(old -> gone.add(set, old.ttl(), removed(set)));
        set.after().ifPresent(fresh -> come.add(set, fresh.ttl(), added(set)));
      }
    }
    var files = new ArrayList<Artifact>();
    if (!gone.isEmpty()) {
      files.add(new Artifact(stem + ".delete.csv", gone::write));
    }
    if (!come.isEmpty()) {
      files.add(new Artifact(stem + ".add.csv", come::write));
    }
    return files;
  }

  private static List<RecordData> removed(SetChange set) {
    return set.changesTtl() ? set.before().orElseThrow().data() : set.removed();
  }

  private static List<RecordData> added(SetChange set) {
    return set.changesTtl() ? set.after().orElseThrow().data() : set.added();
  }

  /** A field as it stands: quoted, since it may hold a comma. */
  static String field(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  /** The rows of one file, by object; each object has a header line. */
  private static final class Rows implements RecordData.Visitor {

    private final String view;
    private final Map<String, List<String>> byHeader = new LinkedHashMap<>();
    private String owner = "";
    private String ttl = "";
    private String comment = "";

    Rows(String view) {
      this.view = view;
    }

    boolean isEmpty() {
      return byHeader.isEmpty();
    }

    void add(SetChange set, int seconds, List<RecordData> records) {
      owner = name(set.owner());
      ttl = Integer.toString(seconds);
      comment = CsvText.field(set.reason());
      for (RecordData data : records) {
        data.accept(this);
      }
    }

    void write(Writer out) throws IOException {
      for (var object : byHeader.entrySet()) {
        out.write(object.getKey() + "\n");
        for (String row : object.getValue()) {
          out.write(row + "\n");
        }
      }
    }

    @Override
    public void a(RecordData.A data) {
      row("arecord", "fqdn*,address*", owner, data.address().toString());
    }

    @Override
    public void aaaa(RecordData.Aaaa data) {
      row("aaaarecord", "fqdn*,address*", owner, data.address().toString());
    }

    @Override
    public void ptr(RecordData.Ptr data) {
      row("ptrrecord", "fqdn,dname*", owner, name(data.target()));
    }

    @Override
    public void cname(RecordData.Cname data) {
      row("cnamerecord", "fqdn*,canonical_name*", owner, name(data.target()));
    }

    @Override
    public void srv(RecordData.Srv data) {
      row(
          "srvrecord",
          "fqdn*,priority*,weight*,port*,target*",
          owner,
          Integer.toString(data.priority()),
          Integer.toString(data.weight()),
          Integer.toString(data.port()),
          name(data.target()));
    }

    @Override
    public void naptr(RecordData.Naptr data) {
      row(
          "naptrrecord",
          "fqdn*,order*,preference*,flags,services,regexp,replacement*",
          owner,
          Integer.toString(data.order()),
          Integer.toString(data.preference()),
          data.flags(),
          data.service(),
          data.regexp(),
          name(data.replacement()));
    }

    @Override
    public void other(RecordData.Other data) {
      Fields fields = Fields.of(data);
      if (data.type().equals("MX")) {
        row(
            "mxrecord",
            "fqdn*,mx*,priority*",
            owner,
            name(fields.names().get(0)),
            fields.words().get(0));
      } else {
        row("txtrecord", "fqdn*,text*", owner, fields.texts().get(0));
      }
    }

    private void row(String object, String columns, String... values) {
      var row = new StringBuilder(object);
      for (String value : values) {
        row.append(',').append(field(value));
      }
      row.append(',').append(comment);
      row.append(",False,").append(ttl).append(',').append(field(view));
      String header = "header-" + object + "," + columns + ",comment,disabled,ttl,view";
      byHeader.computeIfAbsent(header, any -> new ArrayList<>()).add(row.toString());
    }

    private static String name(DomainName name) {
      return name.isRoot() ? "." : DataWriter.text(name).replaceFirst("\\.$", "");
    }
  }
}
