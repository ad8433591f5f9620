package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --since}: only what a change brought in. */
class SinceTest {

  private static final String SITE = "site %s {\n    prefixes = [%s]\n}\n";
  private static final String FAULT = "site %s {\n    prefxes = [10.9.0.0/24]\n}\n";

  private static final String UNIT = BaselineTest.UNIT;

  /** What is only recommended is none of these tests' business. */
  private static final String SETTINGS = "profile: required\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aCommitWithFaults() throws IOException {
    shell = new Shell(folder.toRealPath());
    shell.repository();
    shell.file("net/.peerage.yaml", SETTINGS);
    shell.file("net/units/a.peerage", UNIT.formatted("a", "192.0.2"));
    shell.file("net/x.peerage", FAULT.formatted("x"));
    shell.commit();
  }

  @Test
  void whatWasThereBeforeIsNotShown() {
    assertEquals(
        new Shell.Result(
            0, "", "peerage: since HEAD: 3 from before not shown\npeerage: no findings\n"),
        shell.in("net").run("check", "--since", "HEAD"));
  }

  @Test
  void whatTheWorkTreeBringsInIsShown() {
    shell.file("net/units/b.peerage", UNIT.formatted("b", "198.51.100"));
    shell.file("net/y.peerage", FAULT.formatted("y"));
    for (String from : new String[] {".", "net", "net/units"}) {
      String root = from.equals("net/units") ? ".." : from.equals("net") ? "." : "net";
      var result = shell.in(from).run("check", root, "--since", "HEAD", "--format", "short");
      assertEquals(1, result.code());
      assertEquals(3, result.out().lines().count(), result.out());
      assertTrue(result.out().contains("b.peerage:"), result.out());
      assertTrue(result.out().contains("y.peerage:"), result.out());
    }
    var part = shell.run("check", "net/units", "--since=HEAD", "--format", "short");
    assertEquals(2, part.out().lines().count(), part.out());
    shell.commit();
    assertEquals(0, shell.run("check", "net", "--since=HEAD").code());
    assertEquals(1, shell.run("check", "net", "--since=HEAD~").code());
    assertEquals(1, shell.run("check", "net", "--since=HEAD^").code());
  }

  @Test
  void linesMoveAndFilesAreRenamed() throws IOException {
    shell.program("git", "mv", "net/x.peerage", "net/units/z.peerage");
    shell.program("git", "mv", "net/units/a.peerage", "net/c.peerage");
    shell.file("net/units/z.peerage", "# moved\n\n" + FAULT.formatted("x"));
    shell.file("net/c.peerage", "\n\n" + UNIT.formatted("a", "192.0.2"));
    assertEquals(0, shell.run("check", "net", "--since=HEAD").code());
    shell.commit();
    assertEquals(0, shell.run("check", "net", "--since=HEAD~").code());
  }

  @Test
  void aFaultThatMovesToAnotherFileIsNew() {
    shell.file("net/w.peerage", SITE.formatted("w", "10.1.0.0/24"));
    shell.commit();
    shell.file("net/x.peerage", SITE.formatted("x", "10.9.0.0/24"));
    shell.file("net/w.peerage", FAULT.formatted("w"));
    assertEquals(1, shell.run("check", "net", "--since=HEAD").code());
  }

  @Test
  void whatBreaksElsewhereIsShownWhereItIs() {
    shell.file("net/s.peerage", SITE.formatted("s", "10.1.0.0/24"));
    shell.file("net/t.peerage", SITE.formatted("t", "10.2.0.0/24"));
    shell.commit();
    shell.file("net/t.peerage", SITE.formatted("s", "10.2.0.0/24"));
    var result = shell.run("check", "net", "--since=HEAD", "--format", "short");
    assertEquals(1, result.out().lines().count(), result.out());
  }

  @Test
  void whatIsStaged() {
    shell.file("net/units/b.peerage", UNIT.formatted("b", "198.51.100"));
    shell.program("git", "add", "-A");
    shell.file("net/units/b.peerage", "");
    shell.file("net/units/c.peerage", UNIT.formatted("c", "203.0.113"));
    var staged = shell.in("net/units").run("check", "--staged", "--since=HEAD", "--format=short");
    assertEquals(1, staged.code());
    assertEquals(2, staged.out().lines().count(), staged.out());
    assertTrue(staged.out().startsWith("b.peerage:"), staged.out());
    var tree = shell.run("check", "net", "--since=HEAD", "--format=short");
    assertEquals(2, tree.out().lines().count(), tree.out());
    assertTrue(tree.out().startsWith("net/units/c.peerage:"), tree.out());
  }

  @Test
  void standardInputInThePlaceOfAFile() {
    String[] line = {
      "check", "-", "--stdin-filename", "net/units/a.peerage", "--since=HEAD", "--format=short"
    };
    shell.typing(UNIT.formatted("a", "192.0.2"));
    assertEquals(0, shell.run(line).code());
    shell.typing(UNIT.formatted("b", "192.0.2"));
    assertEquals(2, shell.run(line).out().lines().count());
    assertEquals(2, shell.run("check", "-", "--since=HEAD").code());
  }

  @Test
  void theSettingsOfNowCountForBothSides() {
    shell.file("net/.peerage.yaml", "severity: {no-ntp-server: info}\n");
    assertEquals(0, shell.run("check", "net", "--since=HEAD").code());
    shell.file("net/.peerage.yaml", "severity: {no-such-rule: info}\n");
    var wrong = shell.run("check", "net", "--since=HEAD", "--format=short");
    assertTrue(wrong.out().startsWith("net/.peerage.yaml:1:12: error"), wrong.out());
    assertEquals(1, wrong.out().lines().count(), wrong.out());
    shell.commit();
    assertEquals(0, shell.run("check", "net", "--since=HEAD").code());
  }

  @Test
  void theHouseRulesOfNowCountForBothSides() {
    shell.file(
        "net/rules.yaml",
        """
        rules:
          - {id: domain, title: T, why: w, equals: {cluster.peer.domain: example.org}}
        """);
    shell.file("net/.peerage.yaml", "house-rules: [rules.yaml]\n");
    var result = shell.run("check", "net", "--since=HEAD", "--format=short");
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("peerage: since HEAD: 7 from before"), result.err());
    shell.file("net/units/b.peerage", UNIT.formatted("b", "198.51.100"));
    var more = shell.run("check", "net", "--since=HEAD", "--format=short");
    assertTrue(more.out().contains("[house/domain]"), more.out());
    assertTrue(more.out().lines().allMatch(line -> line.contains("b.peerage:")), more.out());
  }

  @Test
  void aBaselineAndACommitThatKnowTheSameFindingKnowItOnce() {
    shell.run("check", "net", "--baseline=known.txt", "--write-baseline");
    shell.file("net/units/b.peerage", UNIT.formatted("b", "198.51.100"));
    var result =
        shell.run("check", "net", "--baseline=known.txt", "--since=HEAD", "--format=short");
    assertEquals(2, result.out().lines().count(), result.out());
  }

  @Test
  void onlyWhatTheChangeBroughtIsFixed() throws IOException {
    String old = "site o {\n    prefixes: [10.1.0.0/24]\n}\n";
    shell.file("net/o.peerage", old);
    shell.commit();
    String fresh = "site n {\n    prefixes: [10.2.0.0/24]\n}\n";
    shell.file("net/units/n.peerage", fresh);
    shell.file("net/p.peerage", fresh.replace("site n", "site p"));
    String difference =
        shell.in("net").run("check", ".", "--since=HEAD", "--diff", "--color=never").out();
    assertTrue(difference.contains("/units/n.peerage"), difference);
    assertTrue(difference.contains("/p.peerage"), difference);
    assertFalse(difference.contains("/o.peerage"), difference);

    var part = shell.in("net/units").run("check", ".", "--since=HEAD", "--fix");
    assertEquals(0, part.code(), part.out());
    assertEquals(
        """
        peerage: n.peerage:2:13: write `=` [syntax-error]
        peerage: fixed 1 finding in n.peerage
        peerage: since HEAD: 2 from before not shown
        peerage: what the change since HEAD means is not known while a definition cannot be understood
        peerage: no findings
        """,
        part.err());
    assertEquals(fresh.replace(":", " ="), Files.readString(folder.resolve("net/units/n.peerage")));
    assertTrue(Files.readString(folder.resolve("net/p.peerage")).contains(":"));

    shell.run("check", "net", "--since=HEAD", "--fix");
    assertFalse(Files.readString(folder.resolve("net/p.peerage")).contains(":"));
    assertEquals(old, Files.readString(folder.resolve("net/o.peerage")));
    var again = shell.run("check", "net", "--since=HEAD", "--fix");
    assertEquals(0, again.code(), again.out());
    assertFalse(again.err().contains("fixed"), again.err());
    shell.run("check", "net", "--fix");
    assertFalse(Files.readString(folder.resolve("net/o.peerage")).contains(":"));
  }

  @Test
  void safetyRulesAreCounted() {
    shell.file("net/units/b.peerage", UNIT.formatted("b", "192.0.2"));
    shell.commit();
    var result = shell.run("check", "net", "--since=HEAD");
    assertEquals(0, result.code(), result.out());
    assertEquals(
        "peerage: since HEAD: 7 from before not shown, 2 of them of safety rules\n"
            + "peerage: no findings\n",
        result.err());
  }

  @Test
  void whatTheChangeItselfMeansIsShown() {
    shell.file("net/x.peerage", SITE.formatted("x", "10.9.0.0/24"));
    shell.commit();
    String unit = UNIT.formatted("a", "192.0.2");
    shell.file(
        "net/units/a.peerage", unit.replace("name    = a.", "tls = enforce\n    name    = a."));
    var result = shell.run("check", "net", "--since=HEAD", "--format=short");
    assertEquals(1, result.code());
    assertTrue(
        result.out().contains("net/units/a.peerage:4:11: error[clustering-page-changed-in-place]"),
        result.out());
    shell.file("net/units/a.peerage", unit);
    assertEquals("", shell.run("check", "net", "--since=HEAD", "--format=short").out());
  }

  @Test
  void aClusterThatIsGoneIsToldOfWhereItStood() {
    shell.file("net/x.peerage", SITE.formatted("x", "10.9.0.0/24"));
    shell.commit();
    shell.file("net/units/a.peerage", "");
    var result = shell.run("check", "net", "--since=HEAD", "--format=short");
    assertEquals(0, result.code());
    assertEquals(
        "net/x.peerage:1:1: info[cluster-dissolved]: cluster a is disbanded: calls between its"
            + " units end\n",
        result.out());
  }

  @Test
  void whatCannotBeUnderstoodHasNotChanged() {
    shell.file("net/units/a.peerage", "");
    var result = shell.run("check", "net", "--since=HEAD", "--format=short");
    assertEquals("", result.out());
    assertTrue(
        result
            .err()
            .contains(
                "what the change since HEAD means is not known while a definition cannot be"
                    + " understood"),
        result.err());
  }

  @Test
  void anEstateThatIsNewIsShownWhole() {
    shell.file("lab/.peerage.yaml", SETTINGS);
    shell.file("lab/a.peerage", UNIT.formatted("a", "192.0.2"));
    var result = shell.run("check", "lab", "net", "--since=HEAD", "--format=short");
    assertEquals(3, result.out().lines().count(), result.out());
    assertTrue(result.out().contains("lab/a.peerage:17:5: info[several-peers-at-once]"));
  }

  @Test
  void theFolderOfTheEstateIsRenamed() {
    shell.program("git", "mv", "net", "europe");
    assertEquals(0, shell.run("check", "europe", "--since=HEAD").code());
    shell.commit();
    shell.file("europe/y.peerage", FAULT.formatted("y"));
    var result = shell.run("check", "europe", "--since=HEAD~", "--format=short");
    assertEquals(1, result.out().lines().count(), result.out());
  }

  @Test
  void aLinkedWorkTree(@TempDir Path elsewhere) throws IOException {
    Path tree = elsewhere.toRealPath().resolve("tree");
    shell.program("git", "worktree", "add", "-q", tree.toString());
    var there = new Shell(tree);
    assertEquals(0, there.run("check", "net", "--since=HEAD").code());
    there.file("net/y.peerage", FAULT.formatted("y"));
    assertEquals(1, there.run("check", "net", "--since=HEAD").code());
  }

  @Test
  void commitsThatAreNotThere(@TempDir Path elsewhere) throws IOException {
    assertFails("no commit `gone`", shell, "gone");
    assertFails("no commit `" + "0".repeat(40) + "`", shell, "0".repeat(40));
    assertFails("`HEAD:net` names no commit", shell, "HEAD:net");
    assertFails("`HEAD^{` names no commit", shell, "HEAD^{");
    assertFails("no commit ``", shell, "");

    Path shallow = elsewhere.toRealPath().resolve("shallow");
    shell.file("net/x.peerage", FAULT.formatted("y"));
    shell.commit();
    shell.program(
        "git", "clone", "-q", "--depth=1", "file://" + folder.toRealPath(), shallow.toString());
    var there = new Shell(shallow);
    assertEquals(0, there.run("check", "net", "--since=HEAD").code());
    assertFails(
        "no commit `HEAD~` in this shallow clone; `git fetch --unshallow` fetches the rest",
        there,
        "HEAD~");
  }

  @Test
  void noRepositoryAndNoCommit(@TempDir Path elsewhere) throws IOException {
    var other = new Shell(elsewhere.toRealPath());
    other.file("net/a.peerage", SITE.formatted("a", "10.0.0.0/24"));
    assertFails("no git repository here: there is no `HEAD` to look at", other, "HEAD");
    other.repository();
    assertFails("no commit `HEAD`: nothing has been committed here yet", other, "HEAD");
    Files.delete(elsewhere.toRealPath().resolve("net/a.peerage"));
  }

  private static void assertFails(String said, Shell shell, String revision) {
    assertEquals(
        new Shell.Result(3, "", "peerage: " + said + "\n"),
        shell.run("check", "net", "--since", revision));
  }
}
