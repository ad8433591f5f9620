package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code peerage plan OLD NEW -o out} on repositories that are not as they should be: a clear
 * message, the documented exit code, nothing written.
 */
class PlanBadInputTest {

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Shell shell;

  @BeforeEach
  void here() throws IOException {
    shell = new Shell(folder.toRealPath());
  }

  @Test
  void aRevisionThatIsNotThere() throws IOException {
    refused("no git repository here: there is no `HEAD~` to look at");
    shell.repository();
    refused("no commit `HEAD~`: nothing has been committed here yet");
    twoCommits();
    refused("no commit `v9`", "v9", "HEAD");
    refused("no commit `v9`", "HEAD", "v9");
    refused("no commit `HEAD~7`", "HEAD~7", "HEAD");
    refused("`HEAD:a.peerage` names no commit", "HEAD:a.peerage", "HEAD");
    refused("`..` names no commit", "..", "HEAD");
    shell.program("git", "tag", "-a", "-m", "approved", "v1");
    assertEquals(0, shell.run("plan", "HEAD~", "v1", "-o", "out").code());
  }

  @Test
  void anUnbornBranch() throws IOException {
    twoCommits();
    shell.program("git", "checkout", "-q", "--orphan", "fresh");
    refused("no commit `HEAD`: nothing has been committed on branch `fresh` yet", "HEAD", "HEAD");
    refused("no commit `v9`", "v9", "HEAD");
  }

  @Test
  void aPathThatIsNeitherHereNorThere() throws IOException {
    twoCommits();
    List<String> before = everything();
    String message = "peerage: b.peerage: no such file, neither here nor in `HEAD~` or `HEAD`\n";
    var result = shell.run("plan", "HEAD~", "HEAD", "b.peerage", "-o", "out");
    assertEquals(new Shell.Result(3, "", message), result);
    assertEquals(before, everything());
  }

  @Test
  void aShallowCloneAndABareOne() throws IOException {
    twoCommits();
    String here = "file://" + folder.toRealPath();
    shell.program("git", "clone", "-q", "--depth=1", here, elsewhere + "/shallow");
    shell.program("git", "clone", "-q", "--bare", here, elsewhere + "/bare");
    shell = new Shell(elsewhere.resolve("shallow").toRealPath());
    refused("no commit `HEAD~` in this shallow clone; `git fetch --unshallow` fetches the rest");
    shell = new Shell(elsewhere.resolve("bare").toRealPath());
    refused("the git repository here is bare, without the folders of an estate; use a clone of it");
  }

  @Test
  void aMergeThatIsNotEndedIsSaidAndNotLookedAt() {
    twoCommits();
    String before = shell.run("plan", "HEAD~", "HEAD").out();
    shell.program("git", "checkout", "-q", "-b", "side", "HEAD~");
    shell.file("a.peerage", estate(1, 2, 4));
    shell.commit();
    shell.program("sh", "-c", "git merge -q - || true");
    assertTrue(shell.text("a.peerage").contains("<<<<<<<"));
    var result = shell.run("plan", "side~", "master@{0}", "-o", "out");
    if (result.code() == 3) { // where git calls the first branch otherwise
      result = shell.run("plan", "side~", "main@{0}", "-o", "out");
    }
    assertEquals(0, result.code(), result.err());
    assertTrue(
        result
            .err()
            .startsWith(
                "peerage: a merge has begun here; what is not committed is not looked at\n"),
        result.err());
    assertEquals(steps(before), steps(result.out()));
  }

  @Test
  void aDefinitionThatIsBrokenAtOldOrAtNew() throws IOException {
    twoCommits();
    shell.file("a.peerage", estate(1, 2, 3).replace("gateway", "gatway"));
    shell.commit();
    findings("HEAD:a.peerage:12:", "HEAD~", "HEAD");
    findings("HEAD:a.peerage:12:", "HEAD", "HEAD~");
    findings("HEAD:a.peerage:12:", "HEAD", "HEAD");
    shell.file("a.peerage", "cluster edge {");
    shell.commit();
    findings("HEAD~:a.peerage:12:", "HEAD~", "HEAD");
    findings("HEAD:a.peerage:1:", "HEAD~", "HEAD");
  }

  @Test
  void aSubmoduleThatDiffers() throws IOException {
    shell.file("lib/a.peerage", "site a { prefixes = [10.0.0.0/24] }\n");
    shell.in("lib").repository();
    shell.in("lib").commit();
    twoCommits();
    assertEquals(0, shell.run("plan", "HEAD~", "HEAD").code());
    shell.file("lib/b.peerage", "site b { prefixes = [10.0.1.0/24] }\n");
    shell.in("lib").commit();
    shell.commit();
    refused(
        "submodule lib differs between `HEAD~` and `HEAD` and is not read; check both out and give"
            + " --from and --to");
  }

  @Test
  void aLinkOutOfTheRepository() throws IOException {
    twoCommits();
    Files.createSymbolicLink(folder.resolve("c.peerage"), Path.of("../secret.peerage"));
    shell.commit();
    findings("HEAD:c.peerage:1:1: error[link-not-followed]", "HEAD~", "HEAD");
    findings("HEAD:c.peerage:1:1: error[link-not-followed]", "HEAD", "HEAD~");
  }

  @Test
  void aFileOfAnotherNameIsNoChange() {
    twoCommits();
    String before = shell.run("plan", "HEAD~", "HEAD").out();
    shell.program("git", "mv", "a.peerage", "b.peerage");
    shell.commit();
    assertEquals(steps(before), steps(shell.run("plan", "HEAD~2", "HEAD").out()));
    assertEquals(steps(before), steps(shell.run("plan", "HEAD~2", "HEAD", "a.peerage").out()));
    String nothing = shell.run("plan", "HEAD~", "HEAD").out();
    assertTrue(nothing.startsWith("from HEAD~ to HEAD: no changes\n"), nothing);
  }

  /** Whose a folder is we cannot change without being root; who we are, we can. */
  @Test
  void aRepositoryOfSomebodyElse() throws IOException {
    twoCommits();
    String owner = Files.getOwner(folder).getName();
    String user = System.setProperty("user.name", "somebody-else");
    try {
      String top = folder.toRealPath().toString();
      refused(
          "the git repository at %s belongs to %s; if you trust it: git config --global --add safe.directory %s"
              .formatted(top, owner, top));
    } finally {
      System.setProperty("user.name", user);
    }
    assertEquals(0, shell.run("plan", "HEAD~", "HEAD", "-o", "out").code());
  }

  @Test
  void noDefinitionsAtAll() throws IOException {
    shell.repository();
    shell.file("readme", "nothing here\n");
    shell.commit();
    refused("no .peerage file in `HEAD` and `HEAD`", "HEAD", "HEAD");
  }

  private void twoCommits() {
    shell.repository();
    shell.file("a.peerage", estate(1, 2));
    shell.commit();
    shell.file("a.peerage", estate(1, 2, 3));
    shell.commit();
  }

  private void refused(String message) throws IOException {
    refused(message, "HEAD~", "HEAD");
  }

  private void refused(String message, String old, String fresh) throws IOException {
    List<String> before = everything();
    assertEquals(
        new Shell.Result(3, "", "peerage: " + message + "\n"),
        shell.run("plan", old, fresh, "-o", "out"));
    assertEquals(before, everything());
  }

  private void findings(String where, String old, String fresh) throws IOException {
    List<String> before = everything();
    var result = shell.run("plan", old, fresh, "-o", "out", "--color=never");
    assertEquals(1, result.code(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().contains(where) || result.err().contains(block(where)), result.err());
    assertTrue(result.err().endsWith("; nothing was made of it\n"), result.err());
    assertEquals(before, everything());
  }

  /** The same as people are shown it: the heading first, then the place. */
  private static String block(String where) {
    int end = where.indexOf(": error");
    return end < 0 ? where : "┌─ " + where.substring(0, end);
  }

  private List<String> everything() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var names = new ArrayList<String>();
      files
          .filter(path -> !path.toString().contains("/.git/"))
          .sorted()
          .forEach(path -> names.add(path.toString()));
      return names;
    }
  }

  /** Without the line that names the revisions. */
  private static List<String> steps(String summary) {
    return summary.lines().filter(line -> line.startsWith("  run ")).toList();
  }

  private static String estate(int... peers) {
    return PlanTest.estate(peers);
  }
}
