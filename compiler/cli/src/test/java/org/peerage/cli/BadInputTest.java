package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.cli.files.TextFile;

/** What cannot be right gives one clear message, its exit code, and changes no file. */
class BadInputTest {

  private static final String CLUSTER =
      """
      cluster core {
          product = expressway-c
          version = X8.9
          name    = core.example.com
          peer c1 {
              system-name = %s
              host-name   = c1
              domain      = example.com
              gateway     = 192.0.2.1
              lan1 { address = 192.0.2.10/24 }
              dns-servers = [198.51.100.53]
              ntp         = [198.51.100.123]
              option-keys { expressway-series = installed }
          }
      }
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void aMissingFile() {
    var said = new Shell.Result(3, "", "peerage: gone.peerage: no such file\n");
    assertEquals(said, shell.run("check", "gone.peerage"));
    assertEquals(said, shell.run("build", "gone.peerage"));
    assertEquals(said, shell.run("fmt", "gone.peerage"));
  }

  @Test
  void aFolderWithoutDefinitions() {
    shell.file("empty/notes.txt", "text");
    var said = new Shell.Result(3, "", "peerage: no .peerage file below empty\n");
    assertEquals(said, shell.run("check", "empty"));
    assertEquals(said, shell.run("build", "empty"));
    assertEquals(said, shell.run("fmt", "empty"));
    shell.file("empty/a/.peerage.yaml", "");
    shell.file("empty/a/a.peerage", "");
    assertEquals(
        "peerage: no .peerage file below empty but those of other estates; name them: empty/a\n",
        shell.run("check", "empty").err());
  }

  @Test
  void aFolderInsteadOfAFile() throws IOException {
    Files.createDirectories(folder.resolve("x.peerage"));
    shell.file("a.peerage", "import \"x.peerage\"\n");
    assertOne("a.peerage:1:", shell.run("check", "--format", "short"));
    var stdin = shell.run("check", "-", "--stdin-filename", "x.peerage");
    assertEquals(
        new Shell.Result(2, "", "peerage: `x.peerage` is a folder; standard input is one file\n"),
        stdin);
  }

  @Test
  void neitherAFileNorAFolder() {
    var result = shell.run("check", "/dev/null");
    assertEquals(
        new Shell.Result(3, "", "peerage: /dev/null: neither a file nor a folder\n"), result);
  }

  @Test
  void anEmptyNameIsNotTheWorkingDirectory() {
    shell.file("a.peerage", "site a{prefixes=[10.0.0.0/8]}\n");
    for (String command : List.of("check", "fmt", "build")) {
      Shell.Result said = shell.run(command, "");
      assertEquals(2, said.code());
      assertEquals(
          "peerage: an empty name is no file and no folder; `.` is where you are\n", said.err());
    }
    assertEquals("site a{prefixes=[10.0.0.0/8]}\n", shell.text("a.peerage"));
  }

  @Test
  void aPipeIsNotWaitedForAndADeviceNotReadToItsEnd() {
    shell.program("mkfifo", folder.resolve("pipe.peerage").toString());
    for (String name : List.of("pipe.peerage", "/dev/zero")) {
      var said = new Shell.Result(3, "", "peerage: " + name + ": neither a file nor a folder\n");
      assertEquals(said, shell.run("check", name));
      assertEquals(said, shell.run("fmt", name));
      assertEquals(said, shell.run("build", name));
    }
  }

  @Test
  void aReportThatWouldOverwriteADefinition() {
    shell.file("a.peerage", "site a { prefixes = [10.0.0.0/8] }\n");
    for (String file : List.of("a.peerage", "new.peerage", ".peerage.yaml")) {
      Shell.Result said = shell.run("check", "--output", "json=" + file);
      assertEquals(2, said.code());
      assertEquals(
          "peerage: --output would overwrite " + file + "; name another file\n", said.err());
    }
    assertEquals("site a { prefixes = [10.0.0.0/8] }\n", shell.text("a.peerage"));
  }

  @Test
  void bytesThatAreNotUtf8() {
    shell.file("a.peerage", new byte[] {'#', ' ', (byte) 0xe9, '\n', '}', '\n'});
    assertOne(
        "a.peerage:1:3: error[not-utf-8]: byte E9 is not UTF-8 text",
        shell.run("check", "--format", "short"));
    assertTrue(shell.run("check").out().contains("in Latin-1 this byte is `é`"));
  }

  @Test
  void utf16() {
    shell.file("a.peerage", new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0});
    var result = shell.run("check");
    assertEquals(1, result.code());
    assertTrue(result.out().contains("the file is UTF-16; save it as UTF-8"), result.out());
  }

  @Test
  void aByteOrderMarkAndAReplacementCharacterAreText() {
    shell.file("a.peerage", "\ufeff# \ufffd is a character\n");
    assertEquals(0, shell.run("check").code());
  }

  @Test
  void nulBytes() {
    shell.file("a.peerage", "site a {\n    prefixes = [10.0.0.0/24]\u0000\n}\n");
    var result = shell.run("check");
    assertEquals(1, result.code());
    assertEquals("peerage: 1 error\n", result.err());
    assertTrue(result.out().contains("\\u{0}"), result.out());
  }

  @Test
  void oneHundredMegabytes() throws IOException {
    shell.file("b.peerage", "# fine\n");
    try (var file = new RandomAccessFile(folder.resolve("a.peerage").toFile(), "rw")) {
      file.setLength(100 << 20);
    }
    String said = "error[file-too-large]: the file holds 100 MiB; at most 64 are read";
    assertOne("a.peerage:1:1: " + said, shell.run("check", "--format", "short"));
    assertEquals(1, shell.run("build").code());
    assertEquals(1, shell.run("fmt").code());
    byte[] typed = new byte[TextFile.MOST_BYTES + 1];
    Arrays.fill(typed, (byte) '#');
    assertEquals(1, shell.typing(typed).run("check", "-").code());
  }

  @Test
  void anUnclosedString() {
    shell.file("a.peerage", "site a {\n    prefixes = [\"10.0.0.0/24]\n}\n");
    assertOne("a.peerage:2:17: error[", shell.run("check", "--format", "short"));
  }

  @Test
  void tenThousandNestedBraces() {
    shell.file("a.peerage", "a { ".repeat(10_000) + "}".repeat(10_000));
    assertOne("a.peerage:1:", shell.run("check", "--format", "short"));
    shell.file("a.peerage", "let a = " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
    assertOne("a.peerage:1:", shell.run("check", "--format", "short"));
  }

  @Test
  void importsInACircleAndOutsideTheProject() {
    shell.file("in/.peerage.yaml", "");
    shell.file("in/a.peerage", "import \"b.peerage\"\n");
    shell.file("in/b.peerage", "import \"a.peerage\"\n");
    var circle = shell.run("check", "in", "--format", "short");
    assertEquals(1, circle.code());
    assertEquals("peerage: 1 error\n", circle.err(), circle.out());
    shell.file("in/b.peerage", "import \"../outside.peerage\"\n");
    shell.file("outside.peerage", "let a = 1\n");
    assertOne("in/b.peerage:1:", shell.run("check", "in", "--format", "short"));
  }

  @Test
  void aNewlineOrAQuoteInAValueThatReachesACommand() {
    for (String value : new String[] {"\"c1\\nxCommand DefaultValuesSet\"", "'c1\"'"}) {
      shell.file("a.peerage", CLUSTER.formatted(value));
      var result = shell.run("check", "--format", "short");
      assertOne("a.peerage:6:", result);
      assertEquals(1, shell.run("build").code());
      assertFalse(Files.exists(folder.resolve("out")));
    }
  }

  @Test
  void aNameOfSixtyFourCharacters() {
    shell.file("a.peerage", "site " + "n".repeat(64) + " {\n    prefixes = [10.0.0.0/24]\n}\n");
    assertOne("a.peerage:1:", shell.run("check", "--format", "short"));
  }

  @Test
  void aTimeToLiveThatOverflows() {
    for (String ttl : new String[] {"99999999999999999999w", "4294967296s"}) {
      shell.file(
          "a.peerage",
          "dns example.com {\n    view = external\n    host www { address = 192.0.2.1  ttl = "
              + ttl
              + " }\n}\n");
      assertOne("a.peerage:3:", shell.run("check", "--format", "short"));
    }
  }

  @Test
  void aSecretWrittenAsALiteralIsShownByNobody() {
    String literal = "hunter2hunter2";
    shell.file(
        "a.peerage",
        CLUSTER
            .formatted("c1")
            .replace("option-keys", "snmp { community-name = " + literal + " }  option-keys"));
    for (String[] line :
        new String[][] {
          {"check"}, {"check", "--format", "short"}, {"check", "--format", "json"}, {"build"}
        }) {
      var result = shell.run(line);
      assertEquals(1, result.code());
      assertTrue((result.out() + result.err()).contains("literal-secret"), result.out());
      assertFalse((result.out() + result.err()).contains("hunter"), result.out());
    }
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void anOutputFolderThatCannotBeWritten() {
    shell.file("a.peerage", CLUSTER.formatted("c1"));
    shell.file("file", "text");
    var below = shell.run("build", "-o", "file/out");
    assertEquals(3, below.code());
    assertEquals(1, below.err().lines().count(), below.err());
    var instead = shell.run("build", "-o", "file");
    assertEquals(new Shell.Result(3, "", "peerage: file: not a folder\n"), instead);
    assertEquals("text", shell.text("file"));
    var nowhere = shell.run("build", "-o", "/proc/peerage/out");
    assertEquals(3, nowhere.code());
    assertEquals(1, nowhere.err().lines().count(), nowhere.err());
  }

  /** One finding, the given one; the tally says so too. */
  private static void assertOne(String start, Shell.Result result) {
    assertEquals(1, result.code(), result.err());
    assertEquals(1, result.out().lines().count(), result.out());
    assertTrue(result.out().startsWith(start), result.out());
    assertEquals("peerage: 1 error\n", result.err());
  }
}
