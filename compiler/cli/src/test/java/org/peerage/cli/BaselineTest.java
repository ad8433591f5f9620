package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.cli.known.BaselineText;
import org.peerage.cli.known.FindingKey;
import org.peerage.source.SourceText;

/** {@code check --baseline} and {@code --write-baseline}. */
class BaselineTest {

  /** A second peer without DNS and NTP servers: two findings. */
  static final String UNIT =
      """
      cluster %1$s {
          product = expressway-c
          version = X8.9
          name    = %1$s.example.com
          primary = %1$s1
          peer %1$s1 {
              system-name = %1$s1
              host-name   = %1$s1
              domain      = example.com
              gateway     = %2$s.1
              dns-servers = [198.51.100.53]
              ntp         = [198.51.100.123]
              lan1 { address = %2$s.10/24 }
              option-keys { expressway-series = installed }
              certificate { cn = %1$s.example.com  san = [%1$s1.example.com, %1$s.example.com] }
          }
          peer %1$s2 {
              system-name = %1$s2
              host-name   = %1$s2
              domain      = example.com
              gateway     = %2$s.1
              lan1 { address = %2$s.11/24 }
              option-keys { expressway-series = installed }
              certificate { cn = %1$s.example.com  san = [%1$s2.example.com, %1$s.example.com] }
          }
      }
      """;

  /** Two clusters with one address: a finding of a safety rule. */
  private static final String CLASH = UNIT.formatted("b", "192.0.2");

  /** What is only recommended is none of these tests' business. */
  private static final String SETTINGS = "profile: required\n";

  @TempDir Path folder;
  private Shell shell;
  private String findings;

  @BeforeEach
  void anImperfectEstate() {
    shell = new Shell(folder);
    shell.file(".peerage.yaml", SETTINGS);
    shell.file("a.peerage", UNIT.formatted("a", "192.0.2"));
    var result = shell.run("check", "--format", "short");
    assertEquals(1, result.code(), result.out());
    findings = result.out();
    assertEquals(2, findings.lines().count(), findings);
  }

  @Test
  void whatIsWrittenIsKnown() {
    var written = shell.run("check", "--baseline", "known.txt", "--write-baseline");
    assertEquals(
        new Shell.Result(0, "", "peerage: baseline known.txt: 2 written\npeerage: no findings\n"),
        written);
    assertEquals(
        """
        # peerage baseline 1
        # Findings that are known and left for later; `peerage check --write-baseline` writes them.
        no-dns-server\ta/a2\tpeer a2 of cluster a has no DNS server
        no-ntp-server\ta/a2\tpeer a2 of cluster a has no NTP server
        """,
        shell.text("known.txt"));
    assertKnown("peerage: baseline known.txt: 2 left\npeerage: no findings\n");
    shell.run("check", "--baseline", "known.txt", "--write-baseline");
    assertKnown("peerage: baseline known.txt: 2 left\npeerage: no findings\n");
  }

  @Test
  void linesMoveAndFilesAreRenamed() throws IOException {
    write();
    String text = UNIT.formatted("a", "192.0.2").replace("\n", "\n\n    # more to read\n");
    shell.file("a.peerage", text);
    assertKnown("peerage: baseline known.txt: 2 left\npeerage: no findings\n");
    Files.delete(folder.resolve("a.peerage"));
    shell.file("deep/b.peerage", text);
    assertKnown("peerage: baseline known.txt: 2 left\npeerage: no findings\n");
  }

  /** The law, over all that is wrong with the broken twins of the samples. */
  @Test
  void noLineAndNoFileNameMakesAFindingNew(@TempDir Path elsewhere) throws IOException {
    List<Path> twins;
    try (Stream<Path> samples = Files.list(Path.of("../../samples"))) {
      twins = samples.map(it -> it.resolve("broken")).filter(Files::isDirectory).sorted().toList();
    }
    assertFalse(twins.isEmpty());
    for (Path twin : twins) {
      var there = new Shell(elsewhere.resolve(twin.getParent().getFileName()));
      try (Stream<Path> all = Files.walk(twin)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          there.file(twin.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
      String[] write = {"check", "--baseline=known", "--write-baseline", "--format=short"};
      List<String> rest = messages(there.run(write).out());
      String said = firstLine(there.run("check", "--baseline=known").err());
      assertFalse(said.contains("gone"), said);
      try (Stream<Path> all = Files.walk(elsewhere.resolve(twin.getParent().getFileName()))) {
        for (Path file : all.filter(it -> it.toString().endsWith(".peerage")).toList()) {
          String text = "# moved\n\n" + Files.readString(file);
          Files.delete(file);
          Files.writeString(file.resolveSibling("z" + file.getFileName()), text);
        }
      }
      var moved = there.run("check", "--baseline=known", "--format=short");
      assertEquals(said, firstLine(moved.err()), twin.toString());
      assertEquals(rest, messages(moved.out()), twin.toString());
    }
  }

  /** Without their places, sorted. */
  private static List<String> messages(String out) {
    return out.lines().map(line -> line.substring(line.indexOf(": "))).sorted().toList();
  }

  @Test
  void aNewFaultShowsAndOneThatIsGoneIsCounted() {
    write();
    shell.file("b.peerage", UNIT.formatted("b", "198.51.100"));
    var more = shell.run("check", "--baseline", "known.txt", "--format", "short");
    assertEquals(1, more.code());
    assertEquals(2, more.out().lines().filter(line -> line.startsWith("b.peerage:")).count());
    assertEquals(2, more.out().lines().count(), more.out());
    shell.file("b.peerage", "");
    shell.file(
        "a.peerage",
        UNIT.formatted("a", "192.0.2")
            .replace(
                "lan1 { address = 192.0.2.11",
                "ntp = [198.51.100.123]\n        lan1 { address = 192.0.2.11"));
    assertKnown(
        "peerage: baseline known.txt: 1 left, 1 gone; --write-baseline takes those out\n"
            + "peerage: no findings\n");
  }

  @Test
  void theSameFaultTwiceIsKnownAsOftenAsItWas() {
    shell.file("known.txt", "# peerage baseline 1\n");
    var all = shell.run("check", "--baseline", "known.txt", "--format", "short");
    assertEquals(findings, all.out());
    assertEquals("peerage: baseline known.txt: 0 left\n", firstLine(all.err()));
  }

  @Test
  void safetyRulesAreNeverKnown() {
    shell.file("b.peerage", CLASH);
    var written =
        shell.run("check", "--baseline", "known.txt", "--write-baseline", "--format", "short");
    assertEquals(1, written.code());
    assertTrue(written.out().contains("error[address-in-two-clusters]"), written.out());
    assertEquals(2, written.out().lines().count(), written.out());
    assertEquals(
        "peerage: baseline known.txt: 4 written; 2 cannot be in a baseline\n",
        firstLine(written.err()));
    shell.file("known.txt", shell.text("known.txt") + "address-in-two-clusters\tb/b1\tsomething\n");
    var read = shell.run("check", "--baseline", "known.txt", "--format", "short");
    assertEquals(
        written.out()
            + "known.txt:7:1: error[baseline-refused]: address-in-two-clusters is a safety rule"
            + " and cannot be in a baseline\n",
        read.out());
  }

  @Test
  void whatCannotBeUnderstoodIsNeverKnown() {
    shell.file("b.peerage", "site x {\n");
    var written = shell.run("check", "--baseline", "known.txt", "--write-baseline");
    assertEquals(1, written.code());
    assertEquals(1, shell.run("check", "--baseline", "known.txt").code());
  }

  @Test
  void theSettingsNameOne() {
    shell.file(".peerage.yaml", "baseline: known/now.txt\n" + SETTINGS);
    var missing = shell.run("check", "--format", "short");
    assertEquals(1, missing.code());
    assertTrue(
        missing
            .out()
            .startsWith(
                ".peerage.yaml:1:11: error[baseline-missing]: there is no file known/now.txt\n"),
        missing.out());
    assertEquals("peerage: known: no such file\n", shell.run("check", "--write-baseline").err());
    shell.file("known/readme", "");
    assertEquals(0, shell.run("check", "--write-baseline").code());
    assertEquals(0, shell.run("check").code());
    assertEquals(0, shell.in("known").run("check", "..").code());
    assertEquals(
        "peerage: baseline now.txt: 2 left\n",
        firstLine(shell.in("known").run("check", "..").err()));
    // A build is held to all that is found.
    assertEquals(1, shell.run("build").code());
  }

  @Test
  void aPartOfAnEstateIsHeldAgainstTheWholeBaseline() {
    shell.file("b.peerage", UNIT.formatted("b", "198.51.100"));
    write();
    var part = shell.run("check", "a.peerage", "--baseline", "known.txt");
    assertEquals("peerage: baseline known.txt: 4 left\npeerage: no findings\n", part.err());
  }

  @Test
  void permissionsAreThoseOfTheUser() throws IOException {
    var other = Files.writeString(folder.resolve("other"), "");
    write();
    Path known = folder.resolve("known.txt");
    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(known));
    Files.setPosixFilePermissions(known, PosixFilePermissions.fromString("rw-rw-r--"));
    write();
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(known)));
    try (var all = Files.list(folder)) {
      assertEquals(4, all.count(), "nothing else is left in the folder");
    }
  }

  @Test
  void brokenOnesAreRefused() {
    assertBroken("", "known.txt:1: no baseline; one begins with `# peerage baseline 1`");
    assertBroken("site x {}\n", "known.txt:1: no baseline; one begins with `# peerage baseline 1`");
    assertBroken(
        "# peerage baseline 9\n",
        "known.txt:1: a baseline of another version of peerage; write it anew");
    String head = "# peerage baseline 1\r\n\r\n";
    String parts = "known.txt:3: not a rule, a subject and a message with tabs between";
    assertBroken(head + "no-ntp-server\n", parts);
    assertBroken(head + "no-ntp-server\ta\n", parts);
    assertBroken(head + "no-ntp-server\ta\tb\tc\n", parts);
    assertBroken(head + "\ta\tb\n", parts);
    assertBroken(
        head + "<<<<<<< HEAD\n",
        "known.txt:3: an unsettled merge; --write-baseline writes the file anew");
    assertBroken(head + "a\tb\tc\\d\n", "known.txt:3: a backslash is written twice");
    assertBroken(head + "a\tb\t\\u{zz}\n", "known.txt:3: `\\u{zz}` is no character");
    assertBroken(head + "a\tb\t\\u{110000}\n", "known.txt:3: a backslash is written twice");
    shell.file("known.txt", new byte[] {'#', (byte) 0xff});
    assertEquals(
        new Shell.Result(3, "", "peerage: known.txt: byte FF is not UTF-8 text\n"),
        shell.run("check", "--baseline", "known.txt"));
    assertEquals(
        new Shell.Result(3, "", "peerage: gone.txt: no such file\n"),
        shell.run("check", "--baseline", "gone.txt"));
  }

  @Test
  void onlyABaselineIsWrittenOver() {
    String definition = shell.text("a.peerage");
    var result = shell.run("check", "--baseline", "a.peerage", "--write-baseline");
    assertEquals(3, result.code());
    assertEquals("peerage: a.peerage is no baseline, and is not written over\n", result.err());
    assertEquals(definition, shell.text("a.peerage"));
    shell.file("known.txt", "# peerage baseline 1\n<<<<<<< HEAD\n");
    assertEquals(0, shell.run("check", "--baseline", "known.txt", "--write-baseline").code());
  }

  @Test
  void wrongUse() {
    assertEquals(2, shell.run("check", "--write-baseline").code());
    String[] write = {"check", "a.peerage", "--baseline", "known.txt", "--write-baseline"};
    assertEquals(2, shell.run(write).code());
    write[1] = "--staged";
    shell.repository();
    assertEquals(2, shell.run(write).code());
    write[1] = "--since=HEAD";
    assertEquals(2, shell.run(write).code());
    shell.file("other/.peerage.yaml", "");
    shell.file("other/x.peerage", "");
    assertEquals(2, shell.run("check", ".", "other", "--baseline", "known.txt").code());
  }

  @Test
  void whatIsStagedIsHeldAgainstTheStagedBaseline() {
    shell.repository();
    shell.file(".peerage.yaml", "baseline: known.txt\n" + SETTINGS);
    shell.run("check", "--write-baseline");
    shell.program("git", "add", "-A");
    shell.file("known.txt", "broken");
    assertEquals(0, shell.run("check", "--staged").code());
    shell.program("git", "rm", "-q", "-f", "--cached", "known.txt");
    var missing = shell.run("check", "--staged", "--format", "short");
    assertTrue(missing.out().contains("error[baseline-missing]"), missing.out());
  }

  @Test
  void whatHasNoVisibleFormIsWrittenOut() throws IOException {
    var key = new FindingKey("rule", "a\tb", "back\\slash \u202e\n\u2028 é😀", "");
    String text = BaselineText.of(List.of(key));
    assertEquals(
        "rule\ta\\u{9}b\tback\\\\slash \\u{202e}\\u{a}\\u{2028} é😀",
        text.lines().skip(2).findFirst().orElse(""));
    var file = new SourceText("known.txt", text);
    assertEquals(key, BaselineText.read(file, "known.txt").get(0).key());
  }

  private void write() {
    var written = shell.run("check", "--baseline", "known.txt", "--write-baseline");
    assertEquals(0, written.code(), written.out() + written.err());
  }

  private void assertKnown(String said) {
    assertEquals(new Shell.Result(0, "", said), shell.run("check", "--baseline", "known.txt"));
  }

  private void assertBroken(String text, String said) {
    shell.file("known.txt", text);
    assertEquals(
        new Shell.Result(3, "", "peerage: " + said + "\n"),
        shell.run("check", "--baseline", "known.txt"));
  }

  private static String firstLine(String text) {
    return text.substring(0, text.indexOf('\n') + 1);
  }
}
