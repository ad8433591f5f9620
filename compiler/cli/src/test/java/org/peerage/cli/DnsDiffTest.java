package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.golden.GoldenFiles;

/** What changes in DNS between two states, wherever they are kept. */
class DnsDiffTest {

  /** A whole zone in each view and a fragment; {@code %s} is an address. */
  private static final String ESTATE =
      """
      dns example.com {
          view = external
          soa { mname = ns1.example.net  rname = hostmaster.example.net  serial = 2026010101 }
          ns  = [ns1.example.net, ns2.example.net]
          host expe1 { address = %s }
          host expe2 { address = [192.0.2.12, 192.0.2.13] }
          srv _sips._tcp { port = 5061  targets = [expe1, expe2]  ttl = 1d }
          record '@' TXT { value = "v=spf1 -all" }
          record '_443._tcp.expe1' TLSA { value = "3 1 1 0c72ac70b745ac19998811b131d662c9ac69dbdbe7cb23e5b514b56664c5d3d6" }
      }
      dns example.com { view = internal  host expe1 { address = 10.0.0.1 } }
      """;

  private static final String BEFORE = ESTATE.formatted("192.0.2.11");
  private static final String AFTER =
      ESTATE
          .formatted("192.0.2.21")
          .replace("192.0.2.12, 192.0.2.13", "192.0.2.12")
          .replace("10.0.0.1", "[10.0.0.1, 10.0.0.2]");

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.file("old/.peerage.yaml", "");
    shell.file("old/dns.peerage", BEFORE);
    shell.file("new/.peerage.yaml", "");
    shell.file("new/dns.peerage", AFTER);
  }

  @Test
  void twoDefinitionsForPeople() {
    var result = shell.run("dns", "diff", "old", "new");
    assertEquals(0, result.code(), result.err());
    assertEquals("", result.err());
    GoldenFiles.compare(Path.of("cases/dns-diff.txt"), result.out());
  }

  @Test
  void twoDefinitionsForPrograms() throws IOException {
    var result = shell.run("dns", "diff", "old", "new", "--format", "json");
    assertEquals(0, result.code(), result.err());
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("schema/dns-diff-1.schema.json")));
    assertEquals(List.of(), schema.validate(result.out(), InputFormat.JSON));
    GoldenFiles.compare(Path.of("cases/dns-diff.json"), result.out());
  }

  @Test
  void theSameIsNoChange() {
    assertEquals("No record differs.\n", shell.run("dns", "diff", "old", "old").out());
    assertEquals(0, shell.run("dns", "diff", "old", "old", "--detailed-exitcode").code());
    assertEquals(2, shell.run("dns", "diff", "old", "new", "--detailed-exitcode").code());
    assertEquals(1, shell.run("dns", "diff", "old", "nowhere", "--detailed-exitcode").code());
  }

  /** What was built, published and read back by another library differs in nothing. */
  @Test
  void aZoneFileAgainstTheDefinitionsItCameFrom() {
    assertEquals(0, shell.run("build", "old", "-o", "out").code());
    String file = "out/dns/external/example.com.zone";
    var same = shell.run("dns", "diff", file, "old", "--view", "external");
    assertEquals("No record differs.\n", same.out(), same.err());
    assertEquals("No record differs.\n", shell.run("dns", "diff", "out", "old").out());
    assertEquals("No record differs.\n", shell.run("dns", "diff", file, file).out());
    var differs = shell.run("dns", "diff", file, "new", "--view", "external");
    assertTrue(differs.out().contains("    - 3600 192.0.2.11\n    + 3600 192.0.2.21\n"));
    var ambiguous = shell.run("dns", "diff", file, "new");
    assertEquals(2, ambiguous.code());
    assertTrue(ambiguous.err().contains("in several views; name one: --view"), ambiguous.err());
  }

  @Test
  void revisionsOfGit() {
    String expected = shell.run("dns", "diff", "old", "new").out();
    var estate = shell.in("old");
    estate.repository();
    estate.commit();
    estate.program("git", "tag", "published");
    estate.file("dns.peerage", AFTER);
    estate.commit();
    estate.program("git", "tag", "next");
    assertEquals(expected, estate.run("dns", "diff", "published", "next").out());
    assertEquals(expected, estate.run("dns", "diff", "published", ".").out());
    assertEquals(expected, estate.run("dns", "diff", "HEAD~1", "HEAD").out());
    assertEquals(expected, shell.run("dns", "diff", "published:old", "old").out());
    var none = estate.run("dns", "diff", "nowhere", "next");
    assertEquals(3, none.code());
    assertTrue(none.err().contains("`nowhere` is neither a file nor a revision"), none.err());
  }

  @Test
  void stagesAreWrittenInTurn() {
    String[] line = {
      "dns", "diff", "old", "new", "--view", "external", "--format", "nsupdate", "--stage", ""
    };
    var all = new StringBuilder();
    for (String stage : List.of("lower", "switch", "restore", "whole")) {
      line[line.length - 1] = stage;
      var result = shell.run(line);
      assertEquals(0, result.code(), result.err());
      all.append("==> ").append(stage).append('\n').append(result.out());
    }
    GoldenFiles.compare(Path.of("cases/dns-diff-stages.txt"), all.toString());
  }

  @Test
  void severalFilesNeedAFolder() {
    var refused = shell.run("dns", "diff", "old", "new", "--format", "powerdns");
    assertEquals(2, refused.code());
    assertEquals("", refused.out());
    var written = shell.run("dns", "diff", "old", "new", "--format", "powerdns", "-o", "change");
    assertEquals(0, written.code(), written.err());
    assertEquals(
        "dns/external/powerdns/example.com.json\ndns/internal/powerdns/example.com.json\n",
        written.out());
    assertTrue(Files.exists(folder.resolve("change/manifest.json")));
  }

  @Test
  void moreIsNotDeletedThanMay() {
    shell.file("new/dns.peerage", BEFORE.replaceAll("host expe2 .*\n", ""));
    shell.file("new/dns.peerage", shell.text("new/dns.peerage").replace(", expe2]", "]"));
    String[] line = {
      "dns", "diff", "old", "new", "--format", "nsupdate", "--max-delete", "2", "--view", "external"
    };
    var refused = shell.run(line);
    assertEquals(1, refused.code());
    assertEquals("", refused.out());
    assertEquals(
        "peerage: external example.com would lose 3 of 9 records, more than --max-delete 2;"
            + " if that is meant, allow it with a greater number\n",
        refused.err());
    line[7] = "3";
    assertEquals(0, shell.run(line).code());
    line[7] = "-1";
    assertEquals(2, shell.run(line).code());
    line[7] = "101%";
    assertEquals(2, shell.run(line).code());
  }

  /** Findings of either side: nothing is compared. */
  @Test
  void definitionsWithErrorsAreNotCompared() {
    shell.file("new/dns.peerage", AFTER.replace("port = 5061", "port = 70000"));
    var result = shell.run("dns", "diff", "old", "new");
    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains("nothing was compared"), result.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not a zone at all",
        "",
        "@ IN SOA a. b. 1 2 3 4",
        "$INCLUDE /etc/passwd\nexample.com. 1 IN A 192.0.2.1\n",
        "$GENERATE 1-1000000000 h$ A 192.0.2.1\nexample.com. 1 IN A 192.0.2.1\n",
        "example.com. 1 CH TXT x\n",
        "example.com. 1 IN A 192.0.2.300\n",
        "example.com. 1 IN TXT \"open\n",
        "a\\.b.example.com. 1 IN A 192.0.2.1\n",
        "other.net. 1 IN A 192.0.2.1\n",
      })
  void aFileThatIsNoZoneIsOneClearLine(String text) {
    shell.file("zone.txt", text);
    var result =
        shell.run(
            "dns", "diff", "zone.txt", "old", "--origin", "example.com", "--view", "external");
    assertEquals(3, result.code(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("peerage: zone.txt "), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    assertFalse(result.err().contains("root:"), result.err());
  }
}
