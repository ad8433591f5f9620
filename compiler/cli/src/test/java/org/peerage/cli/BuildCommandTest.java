package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.cli.output.Contents;

/** What a build writes, and when it writes nothing. */
class BuildCommandTest {

  /** A unit with a secret in its script, and a zone; {@code %s} is the serial number's origin. */
  static final String ESTATE =
      """
      cluster core {
          product = expressway-c
          version = X8.9
          name    = core.example.com

          peer c1 {
              system-name   = c1
              host-name     = c1
              domain        = example.com
              gateway       = 192.0.2.1
              lan1 { address = 192.0.2.10/24 }
              dns-servers   = [198.51.100.53]
              ntp           = [198.51.100.123]
              serial-number = 52A04411
              option-keys { expressway-series = installed }
              snmp { mode = v2c  community-name = secret("env:COMMUNITY") }
          }
      }

      dns core.example.com {
          view = internal
          soa { mname = ns1.core.example.com  rname = hostmaster.example.com  serial = %s }
          ns = [ns1.core.example.com]
          publish core { services = [sips, sip] }
          host ns1.core.example.com { address = 192.0.2.53 }
      }
      """;

  private static final String PLAIN = ESTATE.formatted("2026010101");

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.file("core.peerage", PLAIN);
  }

  /** Built, published, built again: serials stay, rise, and never fall. */
  @Test
  void serialsRiseFromWhatIsPublished() {
    assertEquals("2026033101", serial("date", "--as-of", "2026-03-31"));
    assertEquals("2026033101", published("date", "--as-of", "2026-04-01"));
    shell.file("core.peerage", ESTATE.formatted("date").replace("198.51.100.53", "198.51.100.54"));
    change();
    assertEquals("2026040101", published("date", "--as-of", "2026-04-01"));
    change();
    assertEquals("2026040102", published("date", "--as-of", "2026-04-01"));
    change();
    assertEquals("2026040103", published("date", "--as-of", "2026-03-01"));
    change();
    assertEquals("2026040104", published("increment"));
    assertEquals("2026040104", published("7"), "nothing differs");
    change();
    var behind = shell.run("build", "--published", "live");
    assertEquals(1, behind.code());
    assertTrue(
        behind.err().contains("serial 7 is not above the published 2026040104"), behind.err());
    assertEquals("2026040105", published("2026040105"));
    change();
    var noDay = build("date");
    assertEquals(1, noDay.code());
    assertTrue(noDay.err().contains("error[serial-needs-date]"), noDay.err());
  }

  /** A change of the zone, and none of the serial. */
  private void change() {
    int number = shell.text("core.peerage").split("# change", -1).length;
    shell.file(
        "core.peerage",
        shell
            .text("core.peerage")
            .replace(
                "    host ns1",
                "    host h"
                    + number
                    + " { address = 192.0.2."
                    + number
                    + " } # change\n    host ns1"));
  }

  private Shell.Result build(String policy, String... options) {
    shell.file(
        "core.peerage",
        shell.text("core.peerage").replaceFirst("serial = \\S+ }", "serial = " + policy + " }"));
    var line = new ArrayList<>(List.of("build", "--published", "live"));
    line.addAll(List.of(options));
    return shell.run(line.toArray(String[]::new));
  }

  /** The serial of a zone that is new, which is published then. */
  private String serial(String policy, String... options) {
    shell.file("live/none.txt", "");
    var result = build(policy, options);
    assertEquals(0, result.code(), result.err());
    assertTrue(result.err().contains("warning[zone-not-published]"), result.err());
    return publish();
  }

  private String published(String policy, String... options) {
    var result = build(policy, options);
    assertEquals(0, result.code(), result.err());
    assertFalse(result.err().contains("zone-not-published"), result.err());
    return publish();
  }

  private String publish() {
    String zone = shell.text("out/dns/internal/core.example.com.zone");
    shell.file("live/internal/core.example.com.zone", zone);
    return zone.replaceFirst("(?s).* SOA \\S+ \\S+ (\\d+) .*", "$1");
  }

  @Test
  void whatIsPublishedAndNoZoneIsTold() {
    shell.file("live/internal/core.example.com.zone", "core.example.com. 1 IN A 192.0.2.1\n");
    var result = shell.run("build", "--published", "live");
    assertEquals(3, result.code());
    assertEquals("peerage: live/internal/core.example.com.zone has no SOA record\n", result.err());
    assertEquals(3, shell.run("build", "--published", "nowhere").code());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void otherFormatsStandBesideZoneFiles() {
    var result = shell.run("build", "--dns", "nsupdate,octodns");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("out/dns/internal/nsupdate/core.example.com.nsupdate\n"));
    assertTrue(result.out().contains("out/dns/internal/octodns/core.example.com.yaml\n"));
    assertEquals(2, shell.run("build", "--dns", "bind").code());
    shell.file(
        "core.peerage",
        PLAIN.replace(
            "    host ns1", "    record www LOC { value = \"52 N 4 E 0m\" }\n    host ns1"));
    var refused = shell.run("build", "--dns", "octodns");
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("error[format-cannot-hold]"), refused.err());
  }

  @Test
  void listsWhatItWrote() throws IOException {
    var result = shell.run("build");
    assertEquals(0, result.code(), result.err());
    assertEquals(
        """
        out/core/runbook.md
        out/core/c1.commands.txt
        out/core/neighbors.md
        out/dns/internal/core.example.com.zone
        """,
        result.out());
    assertEquals("peerage: wrote 5 files to out\n", result.err());
    for (String name : result.out().split("\n")) {
      assertTrue(Files.exists(folder.resolve(name)), name);
    }
  }

  @Test
  void theManifestHoldsTheHashOfEachFile() throws Exception {
    shell.run("build");
    String manifest = shell.text("out/manifest.json");
    for (var file : files(folder.resolve("out")).entrySet()) {
      if (!file.getKey().equals("manifest.json")) {
        byte[] digest =
            MessageDigest.getInstance("SHA-256")
                .digest(file.getValue().getBytes(StandardCharsets.UTF_8));
        assertTrue(manifest.contains(HexFormat.of().formatHex(digest)), file.getKey());
      }
    }
  }

  @Test
  void theSameBytesOnEveryRunAndFromEveryFolder(@TempDir Path elsewhere) throws IOException {
    shell.run("build");
    var first = files(folder.resolve("out"));
    shell.run("build");
    assertEquals(first, files(folder.resolve("out")));
    var other = new Shell(elsewhere);
    other.file("deep/core.peerage", PLAIN);
    other.run("build", "deep", "-o", "made/here");
    assertEquals(first, files(elsewhere.resolve("made/here")));
  }

  @Test
  void anErrorStopsItBeforeAnythingIsWritten() throws IOException {
    shell.run("build");
    var before = files(folder.resolve("out"));
    shell.file("x.peerage", "site x {\n    prefxes = [10.9.0.0/24]\n}\n");
    var result = shell.run("build");
    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("error["), result.err());
    assertTrue(result.err().endsWith("peerage: 1 error; nothing was written\n"), result.err());
    assertEquals(before, files(folder.resolve("out")));
  }

  @Test
  void aTextThatNoCommandCarriesIsAFinding() {
    for (String text :
        List.of(
            "\"c\\u{202e}1\"",
            "\"c\\u{200b}1\"",
            "\"c\\nxCommand Boot\"",
            "\"\\${secret:env:OTHER}\"")) {
      shell.file(
          "core.peerage",
          PLAIN.replaceFirst("= c1\n", Matcher.quoteReplacement("= " + text + "\n")));
      refusesText(text);
    }
    shell.file("core.peerage", PLAIN.replace("env:COMMUNITY", "command:pass \\\"x\\\""));
    refusesText("a secret");
  }

  private void refusesText(String text) {
    var result = shell.run("build");
    assertEquals(1, result.code(), text + result.err());
    assertTrue(result.err().contains("error[value-breaks-command]"), text + result.err());
    assertFalse(Files.exists(folder.resolve("out")), text);
  }

  @Test
  void checkTellsWhatDiffersAndWritesNothing() throws IOException {
    var missing = shell.run("build", "--check");
    assertEquals(1, missing.code());
    assertTrue(missing.out().contains("missing  core/runbook.md\n"), missing.out());
    assertFalse(Files.exists(folder.resolve("out")));
    shell.run("build");
    var same = shell.run("build", "--check");
    assertEquals(new Shell.Result(0, "", "peerage: out is as it should be\n"), same);
    shell.file("out/core/runbook.md", "changed by hand");
    shell.file("out/notes.txt", "mine");
    Files.delete(folder.resolve("out/core/neighbors.md"));
    assertEquals(
        new Shell.Result(
            1,
            "differs  core/runbook.md\nmissing  core/neighbors.md\nunknown  notes.txt\n",
            "peerage: out is not what a build would write\n"),
        shell.run("build", "--check"));
    assertEquals("changed by hand", shell.text("out/core/runbook.md"));
  }

  @Test
  void checkSeesAChangedDefinition() {
    shell.run("build");
    shell.file("core.peerage", PLAIN.replace("2026010101", "2026010102"));
    String zone = "dns/internal/core.example.com.zone";
    assertEquals(
        "differs  " + zone + "\ndiffers  manifest.json\n", shell.run("build", "--check").out());
  }

  @Test
  void severalEstatesGoSideBySide() throws IOException {
    shell.file("a/.peerage.yaml", "");
    shell.file("a/core.peerage", PLAIN);
    shell.file("b/.peerage.yaml", "");
    shell.file("b/core.peerage", PLAIN);
    var result = shell.run("build", "a", "b");
    assertEquals(0, result.code(), result.err());
    var built = files(folder.resolve("out"));
    assertEquals(built.get("a/core/runbook.md"), built.get("b/core/runbook.md"));
    assertEquals(9, built.size());
  }

  @Test
  void aFolderWithFilesOfSomebodyElseIsRefused() throws IOException {
    shell.file("out/thesis.txt", "the only copy");
    var result = shell.run("build");
    assertEquals(3, result.code());
    assertTrue(result.err().contains("thesis.txt"), result.err());
    assertEquals(Map.of("thesis.txt", "the only copy"), files(folder.resolve("out")));
    assertEquals(3, shell.run("build", "-o", ".").code());
    assertEquals(PLAIN, shell.text("core.peerage"));
  }

  @Test
  void scriptsHoldReferencesAndOnlyTheFolderForThemHoldsSecrets() throws IOException {
    shell.with("COMMUNITY", "s3same");
    assertEquals(0, shell.run("build").code());
    var plain = files(folder.resolve("out"));
    var result = shell.run("build", "--with-secrets");
    assertEquals(0, result.code(), result.err());
    assertEquals(plain, files(folder.resolve("out")));
    assertFalse((result.out() + result.err()).contains("s3same"));
    assertTrue(plain.get("core/c1.commands.txt").contains("${secret:env:COMMUNITY}"));
    for (var file : plain.entrySet()) {
      assertFalse(file.getValue().contains("s3same"), file.getKey());
    }
    var secret = files(folder.resolve("out-with-secrets"));
    assertTrue(secret.get("core/c1.commands.txt").contains("CommunityName: \"s3same\""));
    assertFalse(secret.get("manifest.json").contains("s3same"));
    assertTrue(secret.get("manifest.json").contains(hash(plain.get("core/c1.commands.txt"))));
    assertEquals("*\n", secret.get(".gitignore"));
    assertEquals("rwx------", permissions("out-with-secrets"));
    assertEquals("rw-------", permissions("out-with-secrets/core/c1.commands.txt"));
    assertEquals("rw-------", permissions("out-with-secrets/manifest.json"));
  }

  @Test
  void aSecretThatCannotBeHadStopsTheBuild() throws IOException {
    var missing = shell.run("build", "--with-secrets");
    assertEquals(3, missing.code());
    assertEquals(
        "peerage: secret env:COMMUNITY: the environment variable is not set\n", missing.err());
    assertFalse(Files.exists(folder.resolve("out")));
    shell.with("COMMUNITY", "x\"\nxCommand DefaultValuesSet");
    var hostile = shell.run("build", "--with-secrets");
    assertEquals(3, hostile.code());
    assertFalse(hostile.err().contains("DefaultValuesSet"), hostile.err());
    assertFalse(Files.exists(folder.resolve("out")));
    assertFalse(Files.exists(folder.resolve("out-with-secrets")));
  }

  @Test
  void aSecretIsTakenFromAFile() throws IOException {
    shell.file("core.peerage", PLAIN.replace("env:COMMUNITY", "file:keys/community"));
    assertEquals(3, shell.run("build", "--with-secrets").code());
    shell.file("keys/community", "s3same\n");
    assertEquals(0, shell.run("build", "--with-secrets").code());
    assertTrue(shell.text("out-with-secrets/core/c1.commands.txt").contains("\"s3same\""));
  }

  @Test
  void aCommandRunsOnlyWhenAllowedAndWithoutAShell() throws IOException {
    shell.file("core.peerage", PLAIN.replace("env:COMMUNITY", "command:echo $HOME ; touch hacked"));
    var refused = shell.run("build", "--with-secrets");
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("--allow-commands"), refused.err());
    assertEquals(0, shell.run("build", "--with-secrets", "--allow-commands").code());
    assertTrue(
        shell.text("out-with-secrets/core/c1.commands.txt").contains("\"$HOME ; touch hacked\""));
    assertFalse(Files.exists(folder.resolve("hacked")));
    assertEquals(2, shell.run("build", "--allow-commands").code());
    shell.file("core.peerage", PLAIN.replace("env:COMMUNITY", "command:false"));
    var failed = shell.run("build", "--with-secrets", "--allow-commands");
    assertEquals(3, failed.code());
    assertTrue(failed.err().contains("exit code 1"), failed.err());
  }

  @Test
  void aSerialFromACommitIsTheDateOfTheNewestChange() {
    shell.file("core.peerage", ESTATE.formatted("from-commit"));
    var outside = shell.run("build");
    assertEquals(1, outside.code());
    assertTrue(outside.err().contains("error[serial-needs-commit]"), outside.err());
    shell.repository();
    assertEquals(3, shell.run("build").code());
    shell.commit();
    assertEquals(0, shell.run("build").code());
    String date = shell.program("git", "log", "-1", "--format=%ct").strip();
    assertTrue(shell.text("out/dns/internal/core.example.com.zone").contains(" " + date + " "));
    shell.file("core.peerage", ESTATE.formatted("from-commit") + "# more\n");
    var dirty = shell.run("build");
    assertEquals(3, dirty.code());
    assertTrue(dirty.err().contains("core.peerage"), dirty.err());
  }

  @Test
  void usageThatContradictsItself() {
    assertEquals(2, shell.run("build", "--check", "--with-secrets").code());
    assertEquals(2, shell.run("build", "-").code());
    assertEquals(2, shell.run("build", "-o").code());
  }

  private static String hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Contents.sha256().digest(bytes));
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
