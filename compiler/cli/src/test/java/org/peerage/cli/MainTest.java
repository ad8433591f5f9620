package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: streams, exit codes, full disks. */
class MainTest {

  private static final String JAVA =
      "'"
          + Path.of(System.getProperty("java.home"), "bin", "java")
          + "' -XX:-UsePerfData -cp '"
          + System.getProperty("java.class.path")
          + "' org.peerage.cli.Main ";

  @TempDir Path folder;
  private Shell files;

  @BeforeEach
  void open() {
    files = new Shell(folder);
  }

  @Test
  void textIsUtf8WhateverTheLocaleSays() throws IOException {
    files.file("a.peerage", "site x {\n    prefxes = [] # ä\n}\n");
    var result = shell("export LC_ALL=C; exec " + JAVA + "check");
    assertEquals(1, result.code());
    assertTrue(result.out().contains("┌─ a.peerage:2:5"), result.out());
    assertTrue(result.out().contains("# ä"), result.out());
    assertEquals("peerage: 1 error\n", result.err());
  }

  @Test
  void aFullDiskBehindStandardOutput() throws IOException {
    files.file("a.peerage", "site x {\n    prefxes = []\n}\n");
    var result = shell(JAVA + "check >/dev/full");
    assertEquals(3, result.code());
    assertEquals(
        "peerage: standard output cannot be written: No space left on device\n", result.err());
  }

  @Test
  void helpAndRulesBehindAFullDisk() throws IOException {
    for (String command : List.of("--help", "check --help", "rules", "explain not-utf-8")) {
      var result = shell(JAVA + command + " >/dev/full");
      assertEquals(3, result.code(), command);
      assertEquals(
          "peerage: standard output cannot be written: No space left on device\n", result.err());
    }
  }

  @Test
  void standardInputThatCannotBeRead() throws IOException {
    var result = shell(JAVA + "check - </");
    assertEquals(3, result.code());
    assertEquals("peerage: standard input cannot be read: Is a directory\n", result.err());
  }

  @Test
  void streamsThatAreClosed() throws IOException {
    // The launcher puts this in the place of a closed standard input.
    for (String command : List.of("check -", "fmt -")) {
      var result = shell(JAVA + command + " 0>/dev/null");
      assertEquals(3, result.code());
      assertEquals("peerage: standard input cannot be read: it is closed\n", result.err());
    }
    var result = shell(JAVA + "rules >&-");
    assertEquals(3, result.code());
    assertEquals("peerage: standard output cannot be written: Bad file descriptor\n", result.err());
  }

  @Test
  void aSummaryThatOthersBeganHoldsNoHalfOfOurs() throws IOException {
    files.file("a.peerage", "site x {\n    prefxes = []\n}\n");
    files.file("summary", "# of others\n" + "x".repeat(450));
    var result = shell("ulimit -f 1; " + JAVA + "check --output github-summary=summary");
    assertEquals(3, result.code());
    assertTrue(result.err().startsWith("peerage: summary: could not be written: "), result.err());
    assertEquals("# of others\n" + "x".repeat(450), files.text("summary"));
  }

  @Test
  void aReaderThatGoesAwayIsToldNothing() throws IOException {
    var result = shell("{ " + JAVA + "completion bash; echo $? >code; } | true");
    assertEquals("", result.err());
    assertEquals("141\n", files.text("code"));
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    files.file("a.peerage", "site x {\n    prefxes = []\n}\n");
    var result = shell(JAVA + "check --output json=/dev/full");
    assertEquals(3, result.code());
    assertEquals(
        "peerage: /dev/full: could not be written: No space left on device; it is as it was."
            + " Make room there\n",
        result.err());
  }

  /** A limit on the size of files takes the place of a disk with little room left. */
  @Test
  void aFullOutputFolderIsLeftAsItWas() throws IOException {
    files.file("core.peerage", BuildCommandTest.ESTATE.formatted("2026010101"));
    var full = shell("ulimit -f 1; exec " + JAVA + "build");
    assertEquals(3, full.code(), full.err());
    assertEquals("", full.out());
    assertEquals(
        "peerage: out: could not be written: File too large; it is as it was."
            + " Make room there, or give another folder with -o\n",
        full.err());
    assertEquals(List.of("core.peerage"), names());
    assertEquals(0, shell(JAVA + "build").code());
    String manifest = files.text("out/manifest.json");
    files.file("core.peerage", BuildCommandTest.ESTATE.formatted("2026010102"));
    assertEquals(3, shell("ulimit -f 1; exec " + JAVA + "build").code());
    assertEquals(manifest, files.text("out/manifest.json"));
    assertEquals(List.of("core.peerage", "out"), names());
  }

  @Test
  void tooLittleMemoryIsToldInOneLine() throws IOException {
    var big = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      big.append("site s").append(i).append(" { prefixes = [10.0.0.0/24] }\n");
    }
    files.file("big.peerage", big.toString());
    var result = shell(JAVA.replace("-XX:-UsePerfData", "-Xmx16m") + "check");
    assertFalse(result.err().contains("\tat "), result.err());
    assertTrue(result.code() == 1 || result.code() == 3, result.err());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("said"))
          .sorted()
          .toList();
    }
  }

  private Shell.Result shell(String script) throws IOException {
    Path out = folder.resolve("said.out");
    Path err = folder.resolve("said.err");
    var builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    try {
      int code = builder.start().waitFor();
      return new Shell.Result(code, text(out), text(err));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
