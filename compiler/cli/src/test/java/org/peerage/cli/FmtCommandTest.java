package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code peerage fmt} changes, and what it only tells. */
class FmtCommandTest {

  private static final String LOOSE = "site   a {\nprefixes=[10.0.0.0/24]\n}\n";
  private static final String NEAT = "site a {\n    prefixes = [10.0.0.0/24]\n}\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void rewritesWhatIsNotFormattedAndNamesIt() {
    shell.file("deep/a.peerage", LOOSE);
    shell.file("b.peerage", NEAT);
    assertEquals(new Shell.Result(0, "deep/a.peerage\n", ""), shell.run("fmt"));
    assertEquals(NEAT, shell.text("deep/a.peerage"));
    assertEquals(new Shell.Result(0, "", ""), shell.run("fmt"));
  }

  @Test
  void keepsPermissionsAndLeavesNothingBeside() throws IOException {
    Path file = shell.file("a.peerage", LOOSE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    shell.run("fmt", "a.peerage");
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(1, all.count());
    }
  }

  @Test
  void checkNamesAndChangesNothing() {
    shell.file("a.peerage", LOOSE);
    assertEquals(new Shell.Result(1, "a.peerage\n", ""), shell.run("fmt", "--check"));
    assertEquals(LOOSE, shell.text("a.peerage"));
  }

  @Test
  void theDifferenceIsOneThatPatchReads() {
    shell.file("a.peerage", "site   a {\r\nprefixes=[10.0.0.0/24]\n}");
    var result = shell.run("fmt", "--diff");
    assertEquals(1, result.code());
    shell.file("change.patch", result.out());
    shell.program("git", "apply", "change.patch");
    assertEquals(NEAT, shell.text("a.peerage"));
    assertTrue(shell.onAScreen().run("fmt", "--diff").out().isEmpty());
  }

  @Test
  void standardInputGoesToStandardOutput() {
    shell.typing(LOOSE);
    assertEquals(new Shell.Result(0, NEAT, ""), shell.run("fmt", "-"));
    assertEquals(new Shell.Result(1, "-\n", ""), shell.run("fmt", "-", "--check"));
    assertEquals(2, shell.run("fmt", "-", "a.peerage").code());
  }

  @Test
  void whatCannotBeUnderstoodStaysAsItIs() {
    String wrong = "site a {\n  prefixes = \n}\n";
    shell.file("a.peerage", wrong);
    shell.file("b.peerage", LOOSE);
    var result = shell.run("fmt");
    assertEquals(1, result.code());
    assertEquals("b.peerage\n", result.out());
    assertTrue(result.err().contains("a.peerage:2"), result.err());
    assertEquals(wrong, shell.text("a.peerage"));
    assertEquals("", shell.typing(wrong).run("fmt", "-").out());
  }

  @Test
  void bytesThatAreNoTextStayAsTheyAre() throws IOException {
    byte[] latin = {'#', ' ', (byte) 0xe9, '\n'};
    Path file = shell.file("a.peerage", latin);
    var result = shell.run("fmt");
    assertEquals(1, result.code());
    assertTrue(result.err().contains("error[not-utf-8]"), result.err());
    assertEquals(4, Files.size(file));
  }
}
