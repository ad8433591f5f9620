package org.peerage.emit.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.RecordData.Field;
import org.peerage.dns.RecordText;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.Soa;
import org.peerage.dns.Zone;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.schema.Read;
import org.peerage.source.Span;
import org.peerage.value.Delivery;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.View;
import org.xbill.DNS.Master;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/**
 * What is written is read back by a library that did not write it, octet for octet as it belongs on
 * the wire, whatever the definition holds [ZONE-01 to ZONE-05].
 */
class ReadBackTest {

  private static final Span NOWHERE = new Span("test.peerage", 0, 1);
  private static final Element BLOCK =
      new Element(Dns.ZONE, List.of(), NOWHERE, NOWHERE, "", Map.of(), List.of());
  private static final DomainName ORIGIN = DomainName.of("example.com");

  /** Pieces of text that end a line, a string, a comment or a field where nothing escapes them. */
  private static final List<String> HOSTILE =
      List.of(
          "\"",
          "\\",
          "\n",
          "\r",
          ";",
          "; IN A",
          " ",
          "\t",
          "ü",
          "😀",
          "\u0000",
          "\u007f",
          "$INCLUDE",
          "@",
          "(",
          ")",
          "\\010",
          "!",
          "\\1",
          "\u0085",
          "\u2028",
          "\u202e",
          "a",
          "sip:",
          ".");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void anyRecordComesBack(long seed) throws IOException {
    var random = new Random(seed);
    var records = new ArrayList<DnsRecord>();
    for (int i = 0; i < 500; i++) {
      records.add(
          new DnsRecord(
              owner(random),
              random.nextInt(Integer.MAX_VALUE),
              data(random),
              BLOCK,
              NOWHERE,
              hostile(random, 6)));
    }
    assertReadBack(records);
  }

  /** Escapes lie across every place where a character-string of 255 octets ends. */
  @Test
  void aLongTextIsSplitAndNoEscapeIsTorn() throws IOException {
    var records = new ArrayList<DnsRecord>();
    for (int before = 250; before < 260; before++) {
      String octets = "x".repeat(before) + "\\\"\u0000\u00ff".repeat(100);
      records.add(record(new RecordData.Other("TXT", List.of(new Field.Text(octets)))));
    }
    assertReadBack(records);
  }

  @Test
  void dataOfOtherTypesComesBack() throws IOException {
    var records = new ArrayList<DnsRecord>();
    for (String line :
        List.of(
            "MX 10 mail",
            "MX 0 .",
            "TXT v=spf1 -all",
            "TXT \"two; parts\" \"\\\"and\\\\ \\001 more\"",
            "TXT \"ümlaut\"",
            "CAA 0 issue \"ca.example.net; policy=ev\"",
            "TLSA 3 1 1 0C72AC70B745AC19998811B131D662C9AC69DBDBE7CB23E5B514B56664C5D3D6",
            "SSHFP 4 2 123456789abcdef67890123456789abcdef67890123456789abcdef123456789",
            "HINFO \"Expressway\" Linux",
            "NS ns1.example.net",
            "PTR expe1",
            "DNAME example.net.")) {
      int blank = line.indexOf(' ');
      var read = RecordText.read(line.substring(0, blank), line.substring(blank + 1), ORIGIN);
      records.add(record(((Read.Good<RecordData.Other>) read).value()));
    }
    assertReadBack(records);
    assertTrue(written(zone(records)).contains("IN MX 10 mail.example.com. ;"));
    assertTrue(
        written(zone(records)).contains("IN TXT \"two; parts\" \"\\\"and\\\\ \\001 more\" ;"));
  }

  /** Nothing but records, and comments that stay comments. */
  @Test
  void noLineBeginsWithAnythingButAnOwner() {
    var records = new ArrayList<DnsRecord>();
    var random = new Random(99);
    for (int i = 0; i < 300; i++) {
      records.add(
          new DnsRecord(owner(random), 1, data(random), BLOCK, NOWHERE, hostile(random, 9)));
    }
    List<String> lines = written(zone(records)).lines().skip(3).toList();
    assertEquals(300, lines.size());
    for (String line : lines) {
      assertTrue(line.matches("\\S+ 1 IN [A-Z]+ .*[^ ] ; .*"), line);
      assertTrue(line.chars().allMatch(unit -> unit >= ' ' && unit < 0x7f), line);
      assertFalse(line.startsWith("$"), line);
    }
  }

  private static void assertReadBack(List<DnsRecord> records) throws IOException {
    String text = written(zone(records));
    var expected = new ArrayList<String>();
    for (DnsRecord one : records) {
      var wire = new Wire();
      one.data().accept(wire);
      expected.add(
          hex(Wire.octets(one.owner()))
              + " "
              + one.ttl()
              + " "
              + one.data().type()
              + " "
              + wire.hex());
    }
    var found = new ArrayList<String>();
    try (var master =
        new Master(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), Name.root)) {
      for (Record read = master.nextRecord(); read != null; read = master.nextRecord()) {
        if (read.getType() != Type.SOA) {
          found.add(
              hex(read.getName().toWireCanonical())
                  + " "
                  + read.getTTL()
                  + " "
                  + Type.string(read.getType())
                  + " "
                  + hex(read.rdataToWireCanonical()));
        }
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String hex(byte[] octets) {
    return HexFormat.of().formatHex(octets);
  }

  private static Zone zone(List<DnsRecord> records) {
    var soa =
        new Soa(
            DomainName.of("ns1.example.com"),
            DomainName.of("hostmaster.example.com"),
            new SerialPolicy.FromCommit(),
            3600,
            900,
            1_209_600,
            300);
    return new Zone(
        BLOCK,
        ORIGIN,
        "example.com\n$TTL 7",
        View.INTERNAL,
        Delivery.WHOLE,
        Optional.of(soa),
        List.of(),
        3600,
        records,
        List.of());
  }

  private static String written(Zone zone) {
    var file = ZoneEmitter.emit(List.of(zone), Definitions.committed(1)).value().get(0);
    return Definitions.text(file);
  }

  private static DnsRecord record(RecordData data) {
    return new DnsRecord(DomainName.of("a.example.com"), 60, data, BLOCK, NOWHERE, "record");
  }

  private static DomainName owner(Random random) {
    var name = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String label = hostile(random, 4).replace(".", "").toLowerCase(Locale.ROOT);
      name.append(label.isEmpty() ? "x" : label).append('.');
    }
    return DomainName.of(name + "example.com");
  }

  private static RecordData data(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> new RecordData.A(IpAddress.of(octets(random, 4)));
      case 1 -> new RecordData.Aaaa(IpAddress.of(octets(random, 16)));
      case 2 -> new RecordData.Ptr(owner(random));
      case 3 -> new RecordData.Cname(random.nextInt(4) == 0 ? DomainName.ROOT : owner(random));
      case 4 ->
          new RecordData.Srv(
              random.nextInt(65_536),
              random.nextInt(65_536),
              random.nextInt(65_536),
              owner(random));
      case 5 ->
          new RecordData.Naptr(
              random.nextInt(65_536),
              random.nextInt(65_536),
              hostile(random, 3),
              hostile(random, 8),
              hostile(random, 20),
              random.nextBoolean() ? DomainName.ROOT : owner(random));
      default ->
          new RecordData.Other(
              "TXT",
              List.of(
                  new Field.Text(
                      new String(octets(random, random.nextInt(700)), StandardCharsets.ISO_8859_1)),
                  new Field.Text("")));
    };
  }

  private static String hostile(Random random, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
    }
    return text.toString();
  }

  private static byte[] octets(Random random, int count) {
    byte[] octets = new byte[count];
    random.nextBytes(octets);
    return octets;
  }
}
