package org.peerage.emit.load;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;
import org.peerage.emit.text.QuotedText;
import org.peerage.emit.zone.DataWriter;

/**
 * A function for DNSControl that gives all records of a zone, to be called inside a team's own
 * {@code D()} or {@code D_EXTEND()}: DNSControl finds what differs itself. Strings stand as they
 * are on the wire; DNSControl escapes them. NS of the zone itself are left to {@code NAMESERVER()}.
 */
final class DnsControlScript implements Loadable {

  /** DNSControl, language reference, NAPTR: one of these, or empty. */
  private static final Set<String> FLAGS = Set.of("", "s", "a", "u", "p");

  private static final Set<String> OTHERS = Set.of("MX", "NS", "TXT", "CAA", "DNAME");

  @Override
  public List<SetChange> concerned(ZoneChange change) {
    return Loadable.state(change).stream().filter(set -> !Loadable.isOwnNs(set, change)).toList();
  }

  @Override
  public boolean holds(RecordData data) {
    if (data instanceof RecordData.Naptr naptr) {
      return FLAGS.contains(naptr.flags().toLowerCase(Locale.ROOT));
    }
    return !(data instanceof RecordData.Other other) || OTHERS.contains(other.type());
  }

  @Override
  public List<Artifact> files(ZoneChange change, String stem) {
    return List.of(new Artifact(stem + ".js", out -> write(change, out)));
  }

  private void write(ZoneChange change, Writer out) throws IOException {
    String function = function(change);
    String title = DataWriter.comment(change.title());
    out.write(
        "// " + title + ", " + change.view().word() + " view. Written by Peerage: change its");
    out.write(" definition, not this file.\n");
    out.write("// In dnsconfig.js require() this file, then: ");
    out.write("D_EXTEND(\"" + title + "\", " + function + "());\n");
    out.write("function " + function + "() {\n  return [\n");
    for (SetChange one : concerned(change)) {
      RrSet set = one.after().orElseThrow();
      if (!set.reason().isEmpty()) {
        out.write("    // " + DataWriter.comment(set.reason()) + "\n");
      }
      String owner = RelativeName.of(set.owner(), change.origin(), "@");
      for (RecordData data : set.data()) {
        var text = new StringBuilder("    ");
        text.append(set.type()).append('(').append(QuotedText.of(owner)).append(", ");
        data.accept(new Arguments(text));
        text.append(", TTL(").append(set.ttl()).append(")),\n");
        out.append(text);
      }
    }
    out.write("  ];\n}\n");
  }

  /** A name of its own for each view and zone: what cannot stand in one gets a dollar sign. */
  private static String function(ZoneChange change) {
    var name = new StringBuilder("peerage_").append(change.view().word()).append('_');
    String title = change.title().toLowerCase(Locale.ROOT);
    for (int i = 0; i < title.length(); i++) {
      char unit = title.charAt(i);
      if (unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9') {
        name.append(unit);
      } else {
        name.append(unit == '.' ? "_" : unit == '-' ? "$" : "$" + (int) unit + "$");
      }
    }
    return name.toString();
  }

  /** The arguments behind the owner. */
  private record Arguments(StringBuilder out) implements RecordData.Visitor {

    @Override
    public void a(RecordData.A data) {
      text(data.address().toString());
    }

    @Override
    public void aaaa(RecordData.Aaaa data) {
      text(data.address().toString());
    }

    @Override
    public void ptr(RecordData.Ptr data) {
      text(DataWriter.text(data.target()));
    }

    @Override
    public void cname(RecordData.Cname data) {
      text(DataWriter.text(data.target()));
    }

    @Override
    public void srv(RecordData.Srv data) {
      out.append(data.priority()).append(", ").append(data.weight()).append(", ");
      out.append(data.port()).append(", ");
      text(DataWriter.text(data.target()));
    }

    @Override
    public void naptr(RecordData.Naptr data) {
      out.append(data.order()).append(", ").append(data.preference()).append(", ");
      text(data.flags());
      out.append(", ");
      text(data.service());
      out.append(", ");
      text(data.regexp());
      out.append(", ");
      text(DataWriter.text(data.replacement()));
    }

    @Override
    public void other(RecordData.Other data) {
      Fields fields = Fields.of(data);
      switch (data.type()) {
        case "MX" -> {
          out.append(fields.words().get(0)).append(", ");
          text(DataWriter.text(fields.names().get(0)));
        }
        case "CAA" -> {
          text(fields.words().get(1));
          out.append(", ");
          text(fields.texts().get(0));
          if (fields.words().get(0).equals("128")) {
            out.append(", CAA_CRITICAL");
          }
        }
        case "NS", "DNAME" -> text(DataWriter.text(fields.names().get(0)));
        default -> {
          out.append('[');
          for (int i = 0; i < fields.texts().size(); i++) {
            out.append(i == 0 ? "" : ", ");
            text(fields.texts().get(i));
          }
          out.append(']');
        }
      }
    }

    private void text(String value) {
      out.append(QuotedText.of(value));
    }
  }
}
