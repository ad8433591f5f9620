package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.cli.report.Format;

/** Which reports are written, where to, and what files are called in them. */
class ReportOptionsTest {

  private static final String FAULT = "site x {\n    prefxes = [10.9.0.0/24]\n}\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.file("net/x.peerage", FAULT);
  }

  @Test
  void severalReportsOfOneRun() throws IOException {
    var line = new ArrayList<>(List.of("check"));
    for (String format : Format.words()) {
      line.add("--output");
      line.add(format + "=" + format);
    }
    var result = shell.run(line.toArray(String[]::new));
    assertEquals(1, result.code());
    for (String format : Format.words()) {
      String alone = shell.run("check", "--format", format).out();
      assertFalse(alone.isEmpty(), format);
      assertEquals(alone, shell.text(format), format);
    }
    assertEquals(shell.text("full"), result.out());
    assertEquals(Format.words().size() + 1, entries(), "nothing else is left");
  }

  @Test
  void shortIsAnotherNameOfText() {
    assertEquals(shell.run("check", "--format=text"), shell.run("check", "--format=short"));
  }

  @Test
  void aFileIsReplacedAsAWholeAndKeepsItsPermissions() throws IOException {
    Path file = shell.file("out.sarif", "old ".repeat(10_000));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Files.createSymbolicLink(folder.resolve("link.sarif"), Path.of("out.sarif"));
    shell.run("check", "--output", "sarif=link.sarif");
    assertTrue(Files.isSymbolicLink(folder.resolve("link.sarif")));
    assertEquals(shell.run("check", "--format", "sarif").out(), shell.text("out.sarif"));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aSummaryIsAddedToWhatOtherStepsWrote() {
    shell.file("summary", "# Before\n");
    shell.run("check", "--output", "github-summary=summary");
    assertTrue(shell.text("summary").startsWith("# Before\n### Peerage: 1 error\n"));
  }

  @Test
  void aDeviceStaysADevice() {
    assertEquals(1, shell.run("check", "--output", "sarif=/dev/null").code());
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void whatCannotBeWrittenIsToldAndNothingIsHalfWritten() throws IOException {
    String missing = "peerage: gone: no such file\n";
    var result = shell.run("check", "--output", "json=a", "--output", "sarif=gone/b");
    assertEquals(new Shell.Result(3, "", missing), result);
    assertEquals("peerage: net: is a folder\n", shell.run("check", "--output=json=net").err());
    assertEquals(1, entries());
    shell.file("a", "kept");
    assertEquals(3, shell.run("check", "gone.peerage", "--output", "json=a").code());
    assertEquals("kept", shell.text("a"));
  }

  @Test
  void codeHostsKnowFilesFromTheRootOfTheRepository() {
    shell.repository();
    var below = shell.in("net");
    assertTrue(below.run("check", "--format", "text").out().startsWith("x.peerage:2:5: "));
    for (String format : List.of("sarif", "junit", "github", "gitlab", "rdjson", "checkstyle")) {
      String out = below.run("check", "--format", format).out();
      assertTrue(out.contains("net/x.peerage"), out);
      assertEquals(shell.run("check", "--format", format).out(), out);
    }
  }

  @Test
  void aFingerprintIsTheSameFromEverywhere() {
    shell.repository();
    String from = fingerprint(shell.run("check", "--format", "json").out());
    assertEquals(from, fingerprint(shell.in("net").run("check", "--format", "json").out()));
    shell.file("net/x.peerage", "# a line more\n\n" + FAULT);
    assertEquals(from, fingerprint(shell.run("check", "--format", "jsonl").out()));
    shell.program("git", "add", ".");
    assertEquals(from, fingerprint(shell.run("check", "--staged", "--format", "gitlab").out()));
  }

  private static String fingerprint(String json) {
    String key = "\"fingerprint\":\"";
    int at = json.indexOf(key) + key.length();
    return json.substring(at, json.indexOf('"', at));
  }

  private long entries() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }
}
