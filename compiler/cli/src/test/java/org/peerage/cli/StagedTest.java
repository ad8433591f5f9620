package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --staged} sees what the commit would hold, and nothing else. */
class StagedTest {

  private static final String GOOD = "site a {\n    prefixes = [10.0.0.0/24]\n}\n";
  private static final String BAD = "site a {\n    prefxes = [10.0.0.0/24]\n}\n";
  private static final String LETS = "let net = [10.0.0.0/24]\n";
  private static final String USER = "import \"lets.peerage\"\nsite a {\n    prefixes = $net\n}\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.repository();
  }

  @Test
  void readsTheIndexAndNotTheWorkTree() {
    shell.file("a.peerage", BAD);
    shell.program("git", "add", ".");
    shell.file("a.peerage", GOOD);
    assertEquals(0, shell.run("check").code());
    var staged = shell.run("check", "--staged", "--format", "short");
    assertEquals(1, staged.code());
    assertTrue(staged.out().startsWith("a.peerage:2:5: error["), staged.out());
    shell.program("git", "add", ".");
    shell.file("a.peerage", BAD);
    assertEquals(0, shell.run("check", "--staged").code());
  }

  @Test
  void isSilentWhereNoDefinitionIsStaged() {
    shell.file("a.peerage", BAD);
    shell.file("b.txt", "text");
    shell.program("git", "add", "b.txt");
    assertEquals(0, shell.run("check", "--staged").code());
    shell.commit();
    assertEquals(0, shell.run("check", "--staged").code());
  }

  @Test
  void seesWhatADeletionBreaks() {
    shell.file("lets.peerage", LETS);
    shell.file("a.peerage", USER);
    shell.commit();
    shell.program("git", "rm", "-q", "--cached", "lets.peerage");
    var staged = shell.run("check", "--staged", "--format", "short");
    assertEquals(1, staged.code());
    assertTrue(staged.out().startsWith("a.peerage:1:"), staged.out());
  }

  @Test
  void seesWhatARenameBreaks() {
    shell.file("lets.peerage", LETS);
    shell.file("a.peerage", USER);
    shell.commit();
    shell.program("git", "mv", "lets.peerage", "names.peerage");
    assertEquals(1, shell.run("check", "--staged").code());
    shell.file("a.peerage", USER.replace("lets.", "names."));
    shell.program("git", "add", ".");
    assertEquals(0, shell.run("check", "--staged").code());
  }

  @Test
  void looksOnlyAtEstatesThatTheCommitChanges() {
    shell.file("good/.peerage.yaml", "");
    shell.file("good/a.peerage", GOOD);
    shell.file("bad/.peerage.yaml", "");
    shell.file("bad/a.peerage", BAD);
    shell.commit();
    shell.file("good/a.peerage", "# a comment\n" + GOOD);
    shell.program("git", "add", ".");
    assertEquals(0, shell.run("check", "--staged").code());
    shell.file("bad/a.peerage", "# a comment\n" + BAD);
    shell.program("git", "add", ".");
    var below = shell.in("good").run("check", "--staged", "--format", "short");
    assertTrue(below.out().startsWith("../bad/a.peerage:3:5: error["), below.out());
  }

  @Test
  void aStagedMarkerMovesTheBorder() {
    shell.file("a.peerage", "import \"in/lets.peerage\"\n" + GOOD.replace("site a", "site b"));
    shell.file("in/lets.peerage", LETS);
    shell.file("in/a.peerage", GOOD.replace("site a", "site b"));
    shell.program("git", "add", ".");
    assertEquals(1, shell.run("check", "--staged").code());
    shell.file("in/.peerage.yaml", "");
    shell.program("git", "add", ".");
    shell.commit();
    shell.program("git", "rm", "-q", "--cached", "in/.peerage.yaml");
    assertEquals(1, shell.run("check", "--staged").code());
  }

  @Test
  void obeysTheIndexAHookIsTold() throws IOException {
    shell.file("a.peerage", GOOD);
    shell.commit();
    Path other = folder.resolve(".git/other-index");
    Files.copy(folder.resolve(".git/index"), other);
    shell.file("a.peerage", BAD);
    shell.program("git", "add", ".");
    assertEquals(1, shell.run("check", "--staged").code());
    shell.with("GIT_INDEX_FILE", other.toString());
    assertEquals(0, shell.run("check", "--staged").code());
  }

  @Test
  void allThatIsTrackedIsEveryEstateOfTheIndex() {
    shell.file("good/.peerage.yaml", "");
    shell.file("good/a.peerage", GOOD);
    shell.file("bad/.peerage.yaml", "");
    shell.file("bad/a.peerage", BAD);
    shell.commit();
    shell.file("bad/a.peerage", GOOD);
    shell.file("good/untracked.peerage", BAD);
    var tracked = shell.run("check", "--tracked", "--format", "text");
    assertEquals(1, tracked.code());
    assertTrue(tracked.out().startsWith("bad/a.peerage:2:5: error["), tracked.out());
    assertEquals(1, tracked.out().lines().count());
    shell.program("git", "add", "bad");
    assertEquals(0, shell.in("good").run("check", "--tracked").code());
    assertEquals(2, shell.run("check", "--tracked", ".").code());
    assertEquals(2, shell.run("check", "--tracked", "--staged").code());
  }

  @Test
  void linksAndHiddenFilesAreNotRead() throws IOException {
    shell.file("a.peerage", GOOD);
    shell.file(".hidden/x.peerage", BAD);
    Files.createSymbolicLink(folder.resolve("link.peerage"), Path.of("a.peerage"));
    shell.program("git", "add", ".");
    assertEquals(0, shell.run("check", "--staged").code());
  }

  @Test
  void aConflictIsToldAndNothingElse() {
    shell.file("a.peerage", GOOD);
    shell.commit();
    shell.program("git", "checkout", "-q", "-b", "side");
    shell.file("a.peerage", GOOD + "# side\n");
    shell.commit();
    shell.program("git", "checkout", "-q", "-");
    shell.file("a.peerage", GOOD + "# main\n");
    shell.commit();
    var merge = new ProcessBuilder("git", "merge", "side").directory(folder.toFile());
    assertEquals(1, exit(merge));
    var result = shell.run("check", "--staged");
    String said = "peerage: a.peerage is unmerged; settle the conflict and stage it\n";
    assertEquals(new Shell.Result(3, "", said), result);
  }

  @Test
  void outsideARepositoryItCannotWork(@TempDir Path elsewhere) {
    var result = new Shell(elsewhere).with("GIT_CEILING_DIRECTORIES", "/").run("check", "--staged");
    assertEquals(3, result.code());
    assertTrue(result.err().contains("not a git repository"), result.err());
  }

  @Test
  void takesNoPath() {
    assertEquals(2, shell.run("check", "--staged", "a.peerage").code());
  }

  private static int exit(ProcessBuilder builder) {
    try {
      Process process = builder.redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor();
    } catch (IOException | InterruptedException trouble) {
      throw new IllegalStateException(trouble);
    }
  }
}
