package org.peerage.emit.load;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordData.Field;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.ZoneContent;
import org.peerage.emit.Artifact;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.View;

/** Zones made for tests: one that people read, and any number with values nobody would write. */
final class Zones {

  static final DomainName ORIGIN = DomainName.of("example.com");

  /** Pieces that end a string, a line or a comment where nothing escapes them. */
  private static final List<String> HOSTILE =
      List.of(
          "'",
          "\"",
          "\\",
          "\n",
          "\r\n",
          ";",
          "#",
          "//",
          "*/",
          "`",
          "$(calc)",
          "${x}",
          "%s",
          "{0}",
          "{{x}}",
          "<!--",
          "</script>",
          "\u2018",
          "\u2019",
          "\u201a",
          "\u201b",
          "\u2028",
          "\u0085",
          "ü",
          "😀",
          "\t",
          ",",
          ": ",
          "- ",
          "=1+1",
          "@",
          "!",
          "\\1",
          "a",
          "sip:",
          "\u007f",
          "'; x");

  private Zones() {}

  /** What a zone with a cluster and a number looks like. */
  static ZoneContent before() {
    return zone(
        set("example.com", 3600, "cluster edge", naptr(10, "s", "SIPS+D2T", "", "_sips._tcp")),
        set("_sips._tcp.example.com", 86400, "edge/expe1", srv("expe1"), srv("expe2")),
        set("expe1.example.com", 3600, "edge/expe1", a("192.0.2.11")),
        set("expe2.example.com", 3600, "edge/expe2", a("192.0.2.12")),
        set("old.example.com", 3600, "host", a("192.0.2.99")),
        set("www.example.com", 3600, "alias", new RecordData.Cname(name("old"))),
        set(
            "0.2.1.example.com",
            60,
            "number 120",
            naptr(100, "u", "E2U+sip", "!^1(.*)$!sip:\\1@example.com!", "")));
  }

  /** The same with a peer more, an address changed, a host gone and a TTL of its own. */
  static ZoneContent after() {
    return zone(
        set("example.com", 3600, "cluster edge", naptr(10, "s", "SIPS+D2T", "", "_sips._tcp")),
        set(
            "_sips._tcp.example.com",
            86400,
            "edge/expe1, edge/expe2, edge/expe3",
            srv("expe1"),
            srv("expe2"),
            srv("expe3")),
        set("expe1.example.com", 3600, "edge/expe1", a("192.0.2.21")),
        set("expe2.example.com", 60, "edge/expe2", a("192.0.2.12")),
        set("expe3.example.com", 3600, "edge/expe3", a("192.0.2.13")),
        set(
            "expe3.example.com",
            3600,
            "edge/expe3",
            new RecordData.Aaaa(IpAddress.of("2001:db8::13"))),
        set("www.example.com", 3600, "host", a("192.0.2.99")),
        set(
            "example.com",
            3600,
            "record",
            new RecordData.Other(
                "MX", List.of(new Field.Word("10"), new Field.Name(name("mail"))))),
        set(
            "0.2.1.example.com",
            60,
            "number 120",
            naptr(100, "u", "E2U+sip", "!^1(.*)$!sips:\\1@example.com!", "")));
  }

  /** Any strings in any place that takes a string, all of which the format holds. */
  static ZoneContent hostile(Random random, LoadFormat format) {
    var sets = new ArrayList<RrSet>();
    for (int i = 0; i < 120; i++) {
      RecordData data = any(random, format);
      if (format.open().holds(data)) {
        String owner = "n" + i + (i % 7 == 0 ? "._tcp" : "") + ".example.com";
        sets.add(set(owner, random.nextInt(Integer.MAX_VALUE), hostile(random, 4, 900), data));
      }
    }
    return new ZoneContent(ORIGIN, "example.com", View.INTERNAL, Optional.empty(), sets);
  }

  private static RecordData any(Random random, LoadFormat format) {
    return switch (random.nextInt(6)) {
      case 0 -> srv("t" + random.nextInt(9));
      case 1 -> new RecordData.Ptr(name("p"));
      case 2 ->
          new RecordData.Other("TXT", List.of(new Field.Text(octets(hostile(random, 9, 250)))));
      default ->
          new RecordData.Naptr(
              random.nextInt(65_536),
              random.nextInt(65_536),
              List.of("s", "u", "a", "p").get(random.nextInt(4)),
              hostile(random, 5, 250),
              regexp(random, format),
              random.nextBoolean() ? DomainName.ROOT : name("r"));
    };
  }

  /** Anything; but nsupdate looks into expressions, and takes only what is one. */
  private static String regexp(Random random, LoadFormat format) {
    String text = hostile(random, 12, 200);
    return format == LoadFormat.NSUPDATE
        ? "!^(.*)$!sip:" + text.replace("!", "").replace("\\", "") + "\\1!"
        : text;
  }

  private static String hostile(Random random, int pieces, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      String piece = HOSTILE.get(random.nextInt(HOSTILE.size()));
      if (octets(text + piece).length() <= most) {
        text.append(piece);
      }
    }
    return text.toString();
  }

  /** As UTF-8, an octet to a character. */
  static String octets(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  static String text(Artifact file) {
    try {
      var out = new StringWriter();
      file.content().writeTo(out);
      return out.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static ZoneContent zone(RrSet... sets) {
    return new ZoneContent(ORIGIN, "example.com", View.EXTERNAL, Optional.empty(), List.of(sets));
  }

  private static RrSet set(String owner, int ttl, String reason, RecordData... data) {
    return new RrSet(DomainName.of(owner), data[0].type(), ttl, List.of(data), reason);
  }

  private static DomainName name(String label) {
    return DomainName.of(label + ".example.com");
  }

  private static RecordData a(String address) {
    return new RecordData.A(IpAddress.of(address));
  }

  private static RecordData srv(String target) {
    return new RecordData.Srv(1, 1, 5061, name(target));
  }

  private static RecordData naptr(
      int order, String flags, String service, String regexp, String replacement) {
    DomainName name = replacement.isEmpty() ? DomainName.ROOT : name(replacement);
    return new RecordData.Naptr(order, 100, flags, service, regexp, name);
  }
}
