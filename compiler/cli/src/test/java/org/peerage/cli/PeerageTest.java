package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.golden.GoldenFiles;
import org.peerage.rules.YamlCatalogue;

/** The command line itself: help, usage, exit codes, completion. */
class PeerageTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void helpOfTheProgramAndOfEachCommand() {
    var help = new StringBuilder(shell.run("--help").out());
    assertEquals(help.toString(), shell.run("-h").out());
    assertEquals(help.toString(), shell.run("help").out());
    for (Subcommand subcommand : Subcommand.values()) {
      var result = shell.run(subcommand.word(), "--help");
      assertEquals(0, result.code());
      assertEquals("", result.err());
      help.append('\n').append(result.out());
    }
    help.append('\n').append(shell.run("dns", "diff", "--help").out());
    GoldenFiles.compare(Path.of("cases/help.txt"), help.toString());
  }

  @Test
  void theVersionIsTheOneTheBuildWroteDown() {
    var result = shell.run("--version");
    assertTrue(result.out().matches("peerage \\d+\\.\\d+\\.\\d+\\S*\n"), result.out());
    assertEquals(result, shell.run("-V"));
  }

  @Test
  void wrongUsageIsToldOnStandardErrorAndIsTwo() {
    assertUsage("what to do? `peerage --help` lists the commands");
    assertUsage("no command `chek`; did you mean `check`?", "chek");
    assertUsage("no command `zzzzzz`; `peerage --help` lists the commands", "zzzzzz");
    assertUsage("unknown option: '--frmat'; did you mean `--format`?", "check", "--frmat");
    assertUsage(
        "--format knows no format `srif`; did you mean `sarif`?", "check", "--format", "srif");
    assertUsage(
        "--output takes a format and a file, as sarif=peerage.sarif", "check", "--output", "sarif");
    assertUsage(
        "--output knows no format `xml`; there is full, text, json, jsonl, sarif, junit, github,"
            + " github-summary, gitlab, rdjson, checkstyle",
        "check",
        "--output=xml=a");
    assertUsage(
        "--output writes files; for standard output there is --format sarif",
        "check",
        "--output=sarif=-");
    assertUsage("--output names ./a twice", "check", "--output=sarif=a", "--output", "json=./a");
    assertUsage("--color takes auto, always, never; not `red`", "check", "--color=red");
    assertUsage(
        "--as-of takes a date like 2027-03-31, or today; not `soon`", "check", "--as-of", "soon");
    assertUsage("--stdin-filename goes with `-`", "check", "--stdin-filename", "a.peerage");
    assertUsage("missing required parameter: 'ID'; see `peerage explain --help`", "explain");
    assertUsage("what to do? `peerage dns --help` lists the commands", "dns");
    assertUsage("no command `dns dif`; did you mean `dns diff`?", "dns", "dif");
    assertUsage("no command `dns zzzzz`; `peerage dns --help` lists the commands", "dns", "zzzzz");
    assertUsage(
        "missing required parameters: 'OLD', 'NEW'; see `peerage dns diff --help`", "dns", "diff");
    assertUsage("no completion for `tcsh`; there is one for bash, zsh, fish", "completion", "tcsh");
  }

  @Test
  void aRuleIsExplained() {
    var result = shell.run("explain", "h323-off");
    assertEquals(0, result.code());
    assertEquals("", result.err());
    GoldenFiles.compare(Path.of("cases/explain.txt"), result.out());
    assertUsage("no rule `h323-of`; did you mean `h323-off`?", "explain", "h323-of");
    assertUsage("no rule `zzzzzzzzzz`; `peerage rules` lists them", "explain", "zzzzzzzzzz");
    assertUsage(
        "`EXP-PRE-016` is a statement of the guides, looked after by feature-keys-differ;"
            + " `peerage explain feature-keys-differ` tells more",
        "explain",
        "EXP-PRE-016");
    assertUsage(
        "unknown option: '--fromat'; did you mean `--format`?", "check", "--fromat", "json");
    assertUsage(
        "unknown option: '--fromat=json'; did you mean `--format`?", "check", "--fromat=json");
  }

  @Test
  void everyRuleCanBeExplainedAndIsListedOnce() {
    var listed = shell.run("rules");
    assertEquals(0, listed.code());
    var ids = new ArrayList<String>();
    for (String part : listed.out().split("\n\n")) {
      var some = part.lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
      assertEquals(some.stream().distinct().sorted().toList(), some);
      ids.addAll(some);
    }
    assertEquals(new YamlCatalogue().ids(), ids.stream().distinct().sorted().toList());
    for (String id : ids) {
      var page = shell.run("explain", id);
      assertEquals(0, page.code(), id);
      for (String line : page.out().split("\n")) {
        assertFalse(line.endsWith(" "), id + ": " + line);
      }
    }
    assertTrue(shell.run("rules", "--format", "json").out().startsWith("{\"version\":1,"));
  }

  @Test
  void completionNamesCommandsAndOptions() throws IOException, InterruptedException {
    for (String name : new String[] {"bash", "zsh", "fish"}) {
      var result = shell.run("completion", name);
      assertEquals(0, result.code());
      assertEquals("", result.err());
      assertEquals(result, shell.run("completion", name), "the same bytes each time");
      for (String word : new String[] {"check", "build", "fmt", "explain", "staged", "sarif"}) {
        assertTrue(result.out().contains(word), name + " lacks " + word);
      }
    }
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, shell.run("completion", "bash").out());
    String type =
        "source completion.bash; COMP_WORDS=(peerage ch); COMP_CWORD=1;"
            + " _complete_peerage; echo \"${COMPREPLY[@]}\"";
    assertEquals("check", shell.program("bash", "-c", type).strip());
  }

  @Test
  void aFullDiskBehindStandardOutputIsTold() throws IOException {
    var err = new StringWriter();
    var full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var terminal =
        new Terminal(InputStream.nullInputStream(), full, err, false, false, Map::of, folder);
    assertEquals(3, Peerage.run(new String[] {"rules"}, terminal));
    assertEquals("peerage: No space left on device\n", err.toString());
  }

  @Test
  void aMistakeOfOursIsToldInTwoLinesAndNotAsAStackTrace() {
    String words = Peerage.ownMistake(new IllegalStateException("no such thing"));
    assertEquals(2, words.lines().count());
    assertTrue(words.contains("no such thing") && words.contains("please report"), words);
    assertTrue(Peerage.ownMistake(new OutOfMemoryError()).contains("-Xmx"));
  }

  @Test
  void aPathThatCanBeNone() {
    assertEquals(2, shell.run("check", "a\u0000b").code());
    assertThrows(IllegalArgumentException.class, () -> Path.of("a\u0000b"));
  }

  private void assertUsage(String words, String... line) {
    assertEquals(new Shell.Result(2, "", "peerage: " + words + "\n"), shell.run(line));
  }
}
