package org.peerage.emit.load;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;
import org.peerage.emit.text.QuotedText;
import org.peerage.emit.zone.DataWriter;

/**
 * A zone for octoDNS's {@code YamlProvider}, complete: octoDNS finds what differs itself. Keys are
 * sorted in its natural order, which {@code enforce_order} asks for.
 *
 * <p>octoDNS puts the strings of a NAPTR record between quotes as they are, so they stand here as a
 * zone file has them; of TXT records it escapes quotes itself, splits wherever 255 characters end,
 * and wants a semicolon escaped ({@code octodns.record.naptr}, {@code octodns.record.chunked}).
 */
final class OctoDnsYaml implements Loadable {

  /** One of the flags it knows; no mark of the outside, no empty flags. */
  private static final Set<String> FLAGS = Set.of("s", "a", "u", "p");

  private static final Set<String> OTHERS = Set.of("MX", "NS", "TXT", "CAA", "DNAME");

  private static final int LONGEST_CHUNK = 255;

  @Override
  public List<SetChange> concerned(ZoneChange change) {
    return Loadable.state(change);
  }

  @Override
  public boolean holds(RecordData data) {
    if (data instanceof RecordData.Naptr naptr) {
      return FLAGS.contains(naptr.flags().toLowerCase(Locale.ROOT));
    }
    if (data instanceof RecordData.Other other) {
      return OTHERS.contains(other.type())
          && (!other.type().equals("TXT") || holdsText(Fields.of(other)));
    }
    return true;
  }

  /** One string, of which a split in the wrong place can tear no escape. */
  private static boolean holdsText(Fields fields) {
    if (fields.texts().size() != 1 || fields.texts().get(0).isEmpty()) {
      return false;
    }
    String text = text(fields.texts().get(0));
    return text.length() <= LONGEST_CHUNK || text.indexOf('\\') < 0;
  }

  @Override
  public List<Artifact> files(ZoneChange change, String stem) {
    return List.of(new Artifact(stem + ".yaml", out -> write(change, out)));
  }

  private void write(ZoneChange change, Writer out) throws IOException {
    var byOwner = new TreeMap<String, List<RrSet>>(new NaturalOrder());
    for (SetChange set : concerned(change)) {
      String name = RelativeName.of(set.owner(), change.origin(), "").toLowerCase(Locale.ROOT);
      byOwner.computeIfAbsent(name, any -> new ArrayList<>(2)).add(set.after().orElseThrow());
    }
    out.write(
        "# "
            + DataWriter.comment(change.title())
            + ", "
            + change.view().word()
            + " view. Written by Peerage: change its definition, not this file.\n---\n");
    for (var owner : byOwner.entrySet()) {
      out.write(QuotedText.of(owner.getKey()) + ":\n");
      for (RrSet set : owner.getValue()) {
        var text = new StringBuilder();
        if (!set.reason().isEmpty()) {
          text.append("  # ").append(DataWriter.comment(set.reason())).append('\n');
        }
        text.append("  - ttl: ").append(set.ttl()).append('\n');
        text.append("    type: ").append(set.type()).append('\n');
        values(set, text);
        out.append(text);
      }
    }
  }

  private static void values(RrSet set, StringBuilder out) {
    boolean single = set.type().equals("CNAME") || set.type().equals("DNAME");
    out.append(single ? "    value: " : "    values:\n");
    for (RecordData data : set.data()) {
      out.append(single ? "" : "      - ");
      data.accept(new Value(out));
    }
  }

  /** The text of a TXT record: semicolons as it wants them, nothing that it would escape again. */
  private static String text(String octets) {
    var text = new StringBuilder();
    for (int i = 0; i < octets.length(); i++) {
      char octet = octets.charAt(i);
      if (octet == ';') {
        text.append("\\;");
      } else if (octet < ' ' || octet > '~' || octet == '"' || octet == '\\') {
        text.append('\\').append(String.format(Locale.ROOT, "%03d", (int) octet));
      } else {
        text.append(octet);
      }
    }
    return text.toString();
  }

  /** Writes one value; the keys of a mapping in their order, one to a line. */
  private record Value(StringBuilder out) implements RecordData.Visitor {

    @Override
    public void a(RecordData.A data) {
      line(data.address().toString());
    }

    @Override
    public void aaaa(RecordData.Aaaa data) {
      line(data.address().toString());
    }

    @Override
    public void ptr(RecordData.Ptr data) {
      line(DataWriter.text(data.target()));
    }

    @Override
    public void cname(RecordData.Cname data) {
      line(DataWriter.text(data.target()));
    }

    @Override
    public void srv(RecordData.Srv data) {
      number("port", data.port(), true);
      number("priority", data.priority(), false);
      text("target", DataWriter.text(data.target()), false);
      number("weight", data.weight(), false);
    }

    @Override
    public void naptr(RecordData.Naptr data) {
      text("flags", data.flags(), true);
      number("order", data.order(), false);
      number("preference", data.preference(), false);
      text("regexp", DataWriter.string(data.regexp()), false);
      text("replacement", DataWriter.text(data.replacement()), false);
      text("service", DataWriter.string(data.service()), false);
    }

    @Override
    public void other(RecordData.Other data) {
      Fields fields = Fields.of(data);
      switch (data.type()) {
        case "MX" -> {
          text("exchange", DataWriter.text(fields.names().get(0)), true);
          word("preference", fields.words().get(0), false);
        }
        case "CAA" -> {
          word("flags", fields.words().get(0), true);
          text("tag", fields.words().get(1), false);
          text("value", DataWriter.string(fields.texts().get(0)), false);
        }
        case "NS", "DNAME" -> line(DataWriter.text(fields.names().get(0)));
        default -> line(OctoDnsYaml.text(fields.texts().get(0)));
      }
    }

    private void line(String value) {
      out.append(QuotedText.of(value)).append('\n');
    }

    private void text(String key, String value, boolean first) {
      word(key, QuotedText.of(value), first);
    }

    private void number(String key, int value, boolean first) {
      word(key, Integer.toString(value), first);
    }

    private void word(String key, String value, boolean first) {
      out.append(first ? "" : "        ").append(key).append(": ").append(value).append('\n');
    }
  }
}
