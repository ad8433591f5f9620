package org.peerage.cli.zonefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.peerage.dns.RecordData;
import org.peerage.dns.zonefile.NameTable;
import org.peerage.dns.zonefile.ZoneEntries;
import org.peerage.value.DomainName;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/** What is taken as it stands is what dnsjava makes of it: whatever it refuses, we leave to it. */
class PlainDataTest {

  private static final String ORIGIN = "example.com.";

  private static final List<String> TAKEN =
      List.of(
          "A 192.0.2.255",
          "PTR Expe1",
          "CNAME .",
          "SRV 0 65535 05060 expe1.example.com.",
          "NAPTR 10 100 \"s\" \"SIPS+D2T\" \"\" _sips._tcp.example.com.",
          "NAPTR 100 10 \"u\" \"E2U+sip\" \"!^.*$!sip:a@example.com!\" .");

  /** Pieces by which one of them is changed; some make it wrong, some mean something else. */
  private static final List<String> PIECES =
      List.of(
          "0",
          "00",
          "255",
          "256",
          "65536",
          "99999999999",
          ".",
          "..",
          "\"",
          "\"\"",
          "\\",
          "\\046",
          "\\#",
          "@",
          "*",
          "/",
          "_",
          "-",
          " ",
          "\t",
          "(",
          ")",
          ";",
          "+5",
          "-1",
          "0x1",
          "ä",
          "a".repeat(64),
          "\"" + "a".repeat(256) + "\"",
          "x.".repeat(127),
          "$",
          "'",
          "1.2",
          "EXAMPLE.com.");

  @Test
  void plainDataIsTaken() throws IOException {
    for (String entry : TAKEN) {
      assertTrue(taken(entry).isPresent(), entry);
      assertEquals(Optional.of(read(entry)), taken(entry), entry);
    }
  }

  @Test
  void nothingIsTakenOtherwiseThanDnsjavaReadsIt() throws IOException {
    var random = new Random(1);
    int both = 0;
    for (int i = 0; i < 60_000; i++) {
      String entry = changed(TAKEN.get(random.nextInt(TAKEN.size())), random);
      Optional<RecordData> taken = taken(entry);
      if (taken.isPresent()) {
        assertEquals(read(entry), taken.get(), entry);
        both++;
      }
    }
    assertTrue(both > 5_000, "too few are plain to show anything: " + both);
  }

  private static String changed(String entry, Random random) {
    var text = new StringBuilder(entry);
    for (int times = random.nextInt(3); times >= 0; times--) {
      int from = entry.indexOf(' ') + 1;
      int at = from + random.nextInt(text.length() - from + 1);
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      if (random.nextBoolean()) {
        text.insert(at, piece);
      } else {
        text.replace(at, Math.min(text.length(), at + random.nextInt(4)), piece);
      }
    }
    return text.toString();
  }

  private static Optional<RecordData> taken(String entry) {
    var names = new NameTable();
    names.origin(DomainName.of(ORIGIN));
    var entries = new ZoneEntries(entry + "\n", 0);
    entries.next();
    return entries.fault().isPresent()
        ? Optional.empty()
        : new PlainData(names).read(Type.value(entries.field(0)), entry + "\n", entries, 1);
  }

  private static RecordData read(String entry) throws IOException {
    int blank = entry.indexOf(' ');
    int type = Type.value(entry.substring(0, blank));
    String data = entry.substring(blank + 1);
    return OutsideData.of(
        Record.fromString(Name.root, type, DClass.IN, 0, data, Name.fromString(ORIGIN)));
  }
}
