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
import org.peerage.golden.GoldenFiles;

/** {@code peerage diff}, and how {@code diff} and {@code plan} read two states. */
class DiffTest {

  private static final String BEFORE =
      """
      cluster edge {
          product = expressway-e
          version = X8.9
          name    = edge.example.com
          primary = expe1
          h323 { time-to-live = 60s }
          peer expe1 {
              host-name = expe1
              domain    = example.com
              gateway = 192.0.2.1
              dns-servers = [198.51.100.53]
              lan1 { address = 192.0.2.11/24 }
          }
          peer expe2 {
              host-name = expe2
              domain    = example.com
              gateway = 192.0.2.1
              dns-servers = [198.51.100.53]
              lan1 { address = 192.0.2.12/24 }
          }
          neighbor-zone "to core" { cluster = core }
      }
      cluster core {
          product = expressway-c
          version = X8.9
          name    = core.example.com
          primary = expc1
          peer expc1 {
              gateway = 198.51.100.1
              lan1 { address = 198.51.100.11/24 }
          }
      }
      dns example.com {
          view = external
          publish edge { services = [sips] }
      }
      site lab { prefixes = [10.0.0.0/24] }
      """;

  private static final String AFTER =
      BEFORE
          .replace("primary = expe1", "primary = expe2")
          .replace("time-to-live = 60s", "time-to-live = 120s")
          .replace("192.0.2.12/24", "192.0.2.22/24")
          .replaceFirst("dns-servers = \\[198.51.100.53\\]", "dns-servers = [203.0.113.53]")
          .replace("neighbor-zone \"to core\"", "neighbor-zone \"to <core>\"")
          .replace("services = [sips]", "services = [sips, sip-udp]")
          .replace("site lab { prefixes = [10.0.0.0/24] }", "");

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Shell shell;

  @BeforeEach
  void twoFolders() throws IOException {
    shell = new Shell(folder.toRealPath());
    shell.file("old/a.peerage", BEFORE);
    shell.file("new/a.peerage", AFTER);
  }

  @Test
  void twoFoldersForPeopleAndPullRequests() {
    var text = shell.run("diff", "--from", "old", "--to", "new");
    GoldenFiles.compare(Path.of("cases/diff/diff.txt"), text.out());
    assertEquals(new Shell.Result(0, text.out(), ""), text);
    var markdown = shell.run("diff", "--from", "old", "--to", "new", "--format", "markdown");
    GoldenFiles.compare(Path.of("cases/diff/diff.md"), markdown.out());
  }

  @Test
  void programsGetWhatTheSchemaSays() throws IOException {
    var result = shell.run("diff", "--from", "old", "--to", "new", "--format", "json");
    GoldenFiles.compare(Path.of("cases/diff/diff.json"), result.out());
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("schema/diff-1.schema.json")));
    assertEquals(List.of(), schema.validate(result.out(), InputFormat.JSON));
    String other = result.out().replace("\"peer-readdressed\"", "\"peer-renumbered\"");
    assertFalse(schema.validate(other, InputFormat.JSON).isEmpty());
  }

  @Test
  void layoutAndCommentsAreNoDifference() {
    shell.file("same/b.peerage", "# moved\n\n" + BEFORE.replace("    ", "\t").replace(" = ", "="));
    var result = shell.run("diff", "--from", "old", "--to", "same", "--detailed-exitcode");
    assertEquals(new Shell.Result(0, "no changes\n", ""), result);
  }

  @Test
  void whatATerminalWouldActUponIsSpeltOut() {
    shell.file("new/a.peerage", AFTER.replace("to <core>", "to \\u{1b}[2Jcore"));
    var result = shell.run("diff", "--from", "old", "--to", "new");
    assertTrue(result.out().contains("\\u{1b}"), result.out());
    assertFalse(result.out().contains("\u001b"), result.out());
  }

  @Test
  void exitCodesAsTerraformHasThem() {
    assertEquals(2, shell.run("diff", "--from=old", "--to=new", "--detailed-exitcode").code());
    assertEquals(1, shell.run("diff", "--from=old", "--to=gone", "--detailed-exitcode").code());
    assertEquals(1, shell.run("diff", "--from=old", "--detailed-exitcode").code());
    assertEquals(3, shell.run("diff", "--from=old", "--to=gone").code());
    assertEquals(2, shell.run("diff", "--from=old").code());
    assertEquals(2, shell.run("diff", "one").code());
    assertEquals(2, shell.run("diff", "one", "two", "--from=old", "--to=new").code());
  }

  @Test
  void anEstateMayComeAndGoButNotBeNowhere() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertTrue(shell.run("diff", "--from=empty", "--to=new").out().contains("cluster created"));
    assertTrue(shell.run("diff", "--from=new", "--to=empty").out().contains("cluster removed"));
    assertEquals(
        new Shell.Result(3, "", "peerage: no .peerage file in empty and empty\n"),
        shell.run("diff", "--from=empty", "--to=empty"));
  }

  @Test
  void findingsAreNamedByTheSideTheyAreOf() {
    twoCommits();
    shell.file("a.peerage", AFTER.replace("gateway", "gatway"));
    shell.commit();
    var result = shell.run("diff", "HEAD~2", "HEAD", "--color=never");
    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains("HEAD:a.peerage:10:"), result.err());
    assertTrue(result.err().endsWith("nothing was made of it\n"), result.err());
    result = shell.run("diff", "HEAD", "HEAD~1");
    assertEquals(1, result.code());
    assertTrue(result.err().contains("HEAD:a.peerage:10:"), result.err());
  }

  @Test
  void twoRevisionsHoweverTheFilesAreCalled() {
    twoCommits();
    String changes = shell.run("diff", "--from", "old", "--to", "new").out();
    assertEquals(new Shell.Result(0, changes, ""), shell.run("diff", "HEAD~", "HEAD"));
    shell.program("git", "mv", "a.peerage", "b.peerage");
    shell.commit();
    assertEquals(new Shell.Result(0, changes, ""), shell.run("diff", "HEAD~2", "HEAD"));
    assertEquals("no changes\n", shell.run("diff", "HEAD~", "HEAD", "b.peerage").out());
    // A file that is gone still says whose estate is meant.
    assertEquals("no changes\n", shell.run("diff", "HEAD~", "HEAD", "a.peerage").out());
  }

  @Test
  void aRevisionThatIsNotThere() {
    assertFailure("no git repository here: there is no `HEAD` to look at", "HEAD", "HEAD");
    shell.repository();
    assertFailure("no commit `HEAD`: nothing has been committed here yet", "HEAD", "HEAD");
    shell.file("a.peerage", BEFORE);
    shell.commit();
    assertFailure("no commit `v9`", "v9", "HEAD");
    assertFailure("`HEAD^{tree}` names no commit", "HEAD^{tree}", "HEAD");
  }

  @Test
  void aShallowCloneAndABareOne() throws IOException {
    twoCommits();
    shell.program(
        "git", "clone", "-q", "--depth=1", "file://" + folder.toRealPath(), elsewhere + "/shallow");
    assertFailure(
        new Shell(elsewhere.resolve("shallow")),
        "no commit `HEAD~` in this shallow clone; `git fetch --unshallow` fetches the rest",
        "HEAD~",
        "HEAD");
    shell.program(
        "git", "clone", "-q", "--bare", "file://" + folder.toRealPath(), elsewhere + "/bare");
    assertFailure(
        new Shell(elsewhere.resolve("bare")),
        "the git repository here is bare, without the folders of an estate; use a clone of it",
        "HEAD~",
        "HEAD");
  }

  @Test
  void aMergeThatIsNotEnded() {
    twoCommits();
    shell.program("git", "checkout", "-q", "-b", "side", "HEAD~");
    shell.file("a.peerage", BEFORE.replace("192.0.2.12", "192.0.2.99"));
    shell.commit();
    shell.program("sh", "-c", "git merge -q - || true");
    var result = shell.run("diff", "HEAD~", "HEAD");
    assertEquals(0, result.code());
    assertEquals(
        "peerage: a merge has begun here; what is not committed is not looked at\n", result.err());
    assertTrue(result.out().contains("192.0.2.99"), result.out());
  }

  @Test
  void aSubmoduleIsNotReadAndMustNotChange() {
    shell.file("lib/a.peerage", "site a { prefixes = [10.0.0.0/24] }\n");
    shell.in("lib").repository();
    shell.in("lib").commit();
    shell.repository();
    shell.file("a.peerage", BEFORE);
    shell.file(".gitignore", "old\nnew\n");
    shell.program("git", "add", "-A");
    shell.commit();
    shell.file("a.peerage", AFTER);
    shell.commit();
    var result = shell.run("diff", "HEAD~", "HEAD");
    assertEquals(
        "peerage: submodule lib is not read; it is the same in both revisions\n", result.err());
    assertEquals(shell.run("diff", "--from", "old", "--to", "new").out(), result.out());
    shell.file("lib/b.peerage", "site b { prefixes = [10.0.1.0/24] }\n");
    shell.in("lib").commit();
    shell.commit();
    assertFailure(
        "submodule lib differs between `HEAD~` and `HEAD` and is not read; check both out and give"
            + " --from and --to",
        "HEAD~",
        "HEAD");
  }

  @Test
  void aLinkOutOfTheRepositoryIsAFinding() throws IOException {
    twoCommits();
    Files.createSymbolicLink(folder.resolve("b.peerage"), Path.of("a.peerage"));
    shell.commit();
    assertEquals("no changes\n", shell.run("diff", "HEAD~", "HEAD").out());
    Files.createSymbolicLink(folder.resolve("c.peerage"), Path.of("../secret.peerage"));
    Files.createSymbolicLink(folder.resolve("d.peerage"), Path.of("gone.peerage"));
    shell.commit();
    var result = shell.run("diff", "HEAD~", "HEAD", "--color=never");
    assertEquals(1, result.code());
    assertTrue(
        result.err().contains("error[link-not-followed]: the link leads out of the project root"),
        result.err());
    assertTrue(result.err().contains("HEAD:c.peerage:1:1"), result.err());
    assertTrue(result.err().contains("the link leads to nothing that can be read"), result.err());
  }

  /** The new folder's estate behind the old one's, in a repository of their own. */
  private void twoCommits() {
    shell.file(".gitignore", "old\nnew\n");
    shell.repository();
    shell.file("a.peerage", BEFORE);
    shell.commit();
    shell.file("a.peerage", AFTER);
    shell.commit();
  }

  private void assertFailure(String message, String... revisions) {
    assertFailure(shell, message, revisions);
  }

  private static void assertFailure(Shell shell, String message, String... revisions) {
    assertEquals(
        new Shell.Result(3, "", "peerage: " + message + "\n"),
        shell.run("diff", revisions[0], revisions[1]));
  }
}
