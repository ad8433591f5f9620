package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.golden.GoldenFiles;

/** {@code dns check} and {@code dns explain}, on zones that nobody wrote with us. */
class DnsCheckTest {

  private static final Path CASES = Path.of("cases/zonefile");
  private static final String HEAD =
      """
      $ORIGIN example.com.
      $TTL 3600
      @ SOA ns1.example.net. hostmaster.example.net. 1 7200 900 1209600 3600
      @ NS ns1.example.net.
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    shell = new Shell(folder.toRealPath());
  }

  @Test
  void twentyFaultsAreTwentyFindings() throws IOException {
    shell.file("twenty.zone", Files.readString(CASES.resolve("twenty.zone")));
    var all = shell.run("dns", "check", "--view", "external", "--format", "text", "twenty.zone");
    assertEquals(ExitCode.FINDINGS, all.code());
    assertEquals(20, all.out().lines().count());
    GoldenFiles.compare(CASES.resolve("twenty.txt"), all.out());
  }

  @Test
  void aZoneWithMuchElseInItGivesNone() throws IOException {
    shell.file("real.zone", Files.readString(CASES.resolve("real.zone")));
    for (String view : new String[] {"internal", "external"}) {
      var result =
          shell.run(
              "dns",
              "check",
              "--view",
              view,
              "--format",
              "text",
              "--origin",
              "example.org",
              "real.zone");
      assertEquals("", result.out());
      assertEquals(ExitCode.CLEAN, result.code());
    }
  }

  @Test
  void includedFilesAreReadFromTheFolderOnly() {
    shell.file("zones/a.zone", HEAD + "$INCLUDE sub/b.inc sub.example.com.\nwww A 192.0.2.80\n");
    shell.file("zones/sub/b.inc", "expe_1 A 192.0.2.11\n$INCLUDE a.zone\n$INCLUDE ../out.inc\n");
    shell.file("out.inc", "out A 192.0.2.1\n");
    var result = shell.run("dns", "check", "--format", "text", "zones/a.zone");
    assertEquals(
        """
        zones/sub/b.inc:1:1: warning[zone-host-name-underscore]: host name expe_1.sub.example.com \
        has an underscore
        zones/sub/b.inc:2:10: error[zone-include-refused]: a.zone includes itself
        zones/sub/b.inc:3:10: error[zone-include-refused]: ../out.inc lies outside of the folder \
        of the zone file
        """,
        result.out());
  }

  @Test
  void whatIsNoZoneIsSaidOnce() {
    shell.file("a.zone", "\0\1\2 binary \0".repeat(5000));
    shell.file("b.zone", "");
    shell.file("c.zone", "cluster edge {\n  product = expressway-e\n}\n".repeat(1000));
    for (String name : new String[] {"a.zone", "b.zone", "c.zone"}) {
      var result = shell.run("dns", "check", "--format", "text", "--origin", "example.com", name);
      assertEquals(1, result.out().lines().count(), result.out());
      assertTrue(result.out().contains("error[not-a-zone]"), result.out());
      assertEquals(ExitCode.FINDINGS, result.code());
    }
  }

  @Test
  void badCharactersAreMarked() {
    String name = "a".repeat(60) + ".";
    shell.file("long.zone", HEAD + name.repeat(5) + " A 192.0.2.1\n");
    shell.file("nul.zone", HEAD + "www A 192.0.2.\0" + "1\n");
    shell.file("escape.zone", HEAD + "www TXT \"\\12\"\n");
    byte[] latin = (HEAD + "www TXT \"caf\u00e9\"\n").getBytes(StandardCharsets.ISO_8859_1);
    shell.file("latin.zone", latin);
    assertEquals(
        "long.zone:5:1: error[zone-entry-malformed]: an owner that is no name: "
            + "a name is longer than 255 octets\n",
        shell.run("dns", "check", "--format", "text", "long.zone").out());
    assertEquals(
        "nul.zone:5:15: error[zone-entry-malformed]: a NUL byte\n",
        shell.run("dns", "check", "--format", "text", "nul.zone").out());
    assertEquals(
        "escape.zone:5:10: error[zone-escape-broken]: an escape with too few digits\n",
        shell.run("dns", "check", "--format", "text", "escape.zone").out());
    assertEquals(
        "latin.zone:5:13: error[zone-not-text]: a byte that is not UTF-8 is read as U+FFFD\n",
        shell.run("dns", "check", "--format", "text", "latin.zone").out());
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Path file = shell.file("large.zone", "");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    var result = shell.run("dns", "check", "large.zone");
    assertEquals(ExitCode.FAILED, result.code());
    assertEquals(
        "peerage: large.zone holds 1024 MiB; zone files of up to 256 MiB are read\n", result.err());
  }

  /** Services are held against each other, each with all of its targets once. */
  @Test
  void servicesWithManyTargetsAreNotSlow() {
    var zone = new StringBuilder(HEAD);
    for (int i = 0; i < 20_000; i++) {
      zone.append("_sip._tcp SRV 1 1 5060 h").append(i).append(".example.net.\n");
    }
    for (int i = 19_999; i < 40_000; i++) {
      zone.append("_sips._tcp SRV 1 1 5061 h").append(i).append(".example.net.\n");
    }
    shell.file("a.zone", zone.toString());
    var result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> shell.run("dns", "check", "--format", "text", "a.zone"));
    assertEquals(2, result.out().lines().count());
  }

  @Test
  void everyFormatTakesFindingsOfZones() {
    shell.file("a.zone", HEAD + "expe_1 A 192.0.2.11\n");
    for (String format : new String[] {"full", "json", "sarif", "junit", "github", "gitlab"}) {
      var result = shell.run("dns", "check", "--format", format, "a.zone");
      assertTrue(result.out().contains("zone-host-name-underscore"), format);
    }
  }

  @Test
  void commentsThatCannotBeUnderstoodAllowNothing() {
    shell.file(
        "a.zone",
        HEAD
            + """
            ; peerage: ignore zone-host-name-underscore because "another word"
            expe_1 A 192.0.2.11
            ; Peerage: allow zone-host-name-underscore because "in capitals"
            expe_2 A 192.0.2.12
            ; peerage: allow zone-host-name-underscore because "nothing stands below"
            """);
    assertEquals(
        """
        a.zone:5:1: error[bad-suppression]: this comment speaks to Peerage, but cannot be understood
        a.zone:6:1: warning[zone-host-name-underscore]: host name expe_1.example.com has an underscore
        a.zone:7:1: error[bad-suppression]: this comment speaks to Peerage, but cannot be understood
        a.zone:8:1: warning[zone-host-name-underscore]: host name expe_2.example.com has an underscore
        a.zone:9:1: error[bad-suppression]: no entry stands below this suppression
        """,
        shell.run("dns", "check", "--format", "text", "a.zone").out());
    assertTrue(
        shell
            .run("dns", "check", "a.zone")
            .out()
            .contains("write `; peerage: allow <rule> because"));
  }

  @Test
  void suppressionsEndOnTheirDay() {
    shell.file(
        "a.zone",
        HEAD
            + "; peerage: allow zone-host-name-underscore because \"a move\" until 2026-03-31\n"
            + "expe_1 A 192.0.2.11\n");
    assertEquals("", shell.run("dns", "check", "--as-of", "2026-03-31", "a.zone").out());
    var over = shell.run("dns", "check", "--as-of", "2026-04-01", "--format", "text", "a.zone");
    assertEquals(
        """
        a.zone:5:67: warning[suppression-expired]: the suppression of zone-host-name-underscore \
        ended on 2026-03-31
        a.zone:6:1: warning[zone-host-name-underscore]: host name expe_1.example.com has an underscore
        """,
        over.out());
  }

  @Test
  void settingsOfTheEstateCount() {
    shell.file(
        ".peerage.yaml",
        """
        severity:
          zone-host-name-underscore: error
          zone-entry-malformed: none
        paths:
          - match: dns/old/
            severity: {zone-host-name-underscore: none}
        """);
    shell.file("dns/a.zone", HEAD + "$INCLUDE old/b.inc\nexpe_1 A 192.0.2.11\nexpe2 A 192.0.2\n");
    shell.file("dns/old/b.inc", "expe_3 A 192.0.2.13\n");
    assertEquals(
        """
        .peerage.yaml:3:3: error[setting-refused]: zone-entry-malformed is about the text itself \
        and keeps its severity
        dns/a.zone:6:1: error[zone-host-name-underscore]: host name expe_1.example.com has an underscore
        dns/a.zone:7:9: error[zone-entry-malformed]: A data that cannot be read: Invalid address: 192.0.2
        """,
        shell.run("dns", "check", "--format", "text", "dns/a.zone").out());
    shell.file("edge.peerage", "dns other.example {}\n");
    var definitions = shell.run("check", "--format", "text", ".").out();
    assertFalse(definitions.contains("unmatched-path"), definitions);
  }

  @Test
  void settingsOfAnotherFolderAreNamedFromHere() {
    shell.file("estate/.peerage.yaml", "severities: {}\n");
    shell.file("estate/a.zone", HEAD);
    assertEquals(
        "estate/.peerage.yaml:1:1: error[unknown-setting]: there is no setting `severities`\n",
        shell.run("dns", "check", "--format", "text", "estate/a.zone").out());
  }

  @Test
  void usageIsExplained() {
    assertEquals(ExitCode.USAGE, shell.run("dns", "check").code());
    shell.file("a.zone", HEAD);
    var two = shell.run("dns", "check", "--origin", "example.com", "a.zone", "a.zone");
    assertEquals("peerage: --origin goes with one file\n", two.err());
    assertEquals(ExitCode.FAILED, shell.run("dns", "check", "none.zone").code());
  }

  @Test
  void theWayOfAClientIsShown() {
    shell.file(
        "estate/a.peerage",
        """
        cluster edge {
            product = expressway-e
            version = X8.9
            name    = video.example.com
            primary = expe1
            peer expe1 { host-name = expe1  domain = example.com  lan1 { address = 192.0.2.11/24 } }
            peer expe2 { host-name = expe2  domain = example.com  lan1 { address = 192.0.2.12/24 } }
        }
        """);
    shell.file(
        "a.zone",
        HEAD
            + """
            video NAPTR 10 100 "s" "SIPS+D2T" "" _sips._tcp.video
            video NAPTR 12 100 "s" "SIP+D2T" "" _sip._tcp.video
            _sips._tcp.video SRV 2 1 5061 backup.example.org.
            _sips._tcp.video SRV 1 1 5061 expe1
            _sips._tcp.video SRV 1 1 5061 nosuch
            _h323cs._tcp.video SRV 1 1 1720 alias
            alias CNAME expe1
            expe1 A 192.0.2.11
            0.2.1.7.5.5.enum NAPTR 100 10 "u" "E2U+sip" "!^5571(.*)$!sip:\\\\1@example.com!" .
            0.2.1.7.5.5.enum NAPTR 100 20 "u" "E2U+h323" "!^999$!h323:x@example.com!" .
            """);
    var domain = shell.run("dns", "explain", "video.example.com", "a.zone");
    GoldenFiles.compare(CASES.resolve("explain-domain.txt"), domain.out());
    assertEquals(ExitCode.FINDINGS, domain.code());
    var number = shell.run("dns", "explain", "enum.example.com", "a.zone", "--number", "+557120");
    GoldenFiles.compare(CASES.resolve("explain-number.txt"), number.out());
    assertFalse(shell.run("dns", "explain", "x.example.com", "estate").err().isEmpty());
  }

  @Test
  void theWayOfAClientIsShownFromDefinitions() {
    var samples = new Shell(Path.of("../../samples"));
    for (String view : new String[] {"internal", "external"}) {
      var domain =
          samples.run("dns", "explain", "example.com", "02-mra-split-horizon", "--view", view);
      GoldenFiles.compare(CASES.resolve("explain-definitions-" + view + ".txt"), domain.out());
      assertEquals("", domain.err());
    }
    var both = samples.run("dns", "explain", "example.com", "02-mra-split-horizon");
    assertEquals(ExitCode.USAGE, both.code());
    assertEquals(
        "peerage: the definitions have zones in both views; name one: --view\n", both.err());
    var number = samples.run("dns", "explain", "enum.example.com", "03-enum", "--number", "557120");
    GoldenFiles.compare(CASES.resolve("explain-definitions-number.txt"), number.out());
  }
}
