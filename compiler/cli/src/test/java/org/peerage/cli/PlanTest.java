package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.golden.GoldenFiles;

/** {@code peerage plan}: what it prints, writes, refuses and guards. */
class PlanTest {

  private static final String PEER =
      """
          peer expe%1$d {
              serial-number = 52A0441%1$d
              system-name = expe%1$d
              host-name = expe%1$d
              domain = example.com
              gateway = 192.0.2.1
              dns-servers = [198.51.100.53]
              ntp = [198.51.100.123]
              lan1 { address = 192.0.2.1%1$d/24 }
              option-keys { traversal-server = installed }
              certificate { cn = edge.example.com  san = [expe%1$d.example.com, edge.example.com] }
          }
      """;

  private static final String ESTATE =
      """
      cluster edge {
          product = expressway-e
          version = X8.9
          name    = edge.example.com
          primary = expe1
          tls     = permissive
      %s}
      dns example.com {
          view = external
          publish edge { services = [sips] }
      }
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void twoFolders() throws IOException {
    shell = new Shell(folder.toRealPath());
    shell.file("old/a.peerage", estate(1, 2));
    shell.file("new/a.peerage", estate(1, 2, 3));
  }

  @Test
  void aSummaryForPeople() {
    var result = plan();
    assertEquals(0, result.code(), result.err());
    GoldenFiles.compare(Path.of("cases/plan/summary.txt"), unhashed(result.out()));
  }

  @Test
  void aCommentForAPullRequest() {
    String comment = plan("--format", "markdown").out();
    GoldenFiles.compare(Path.of("cases/plan/comment.md"), unhashed(comment));
  }

  @Test
  void programsGetWhatTheSchemaSays() throws IOException {
    String json = plan("--format", "json").out();
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("schema/plan-1.schema.json")));
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
    String other = json.replaceFirst("\"restart\" : \"no\"", "\"restart\" : \"perhaps\"");
    assertFalse(schema.validate(other, InputFormat.JSON).isEmpty());
    plan("-o", "out");
    assertEquals(json, shell.text("out/plan.json"));
  }

  @Test
  void nothingToDoIsAPlanToo() {
    shell.file("new/a.peerage", "# only a comment\n" + estate(1, 2));
    var result = plan("--detailed-exitcode", "-o", "out");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("no appliance has to be touched"), result.out());
    assertTrue(shell.text("out/runbook.md").contains("No appliance has to be touched."));
  }

  @Test
  void exitCodesAsTerraformHasThem() {
    assertEquals(2, plan("--detailed-exitcode").code());
    assertEquals(1, plan("--detailed-exitcode", "--unreachable", "edge/expe9").code());
    assertEquals(2, plan("--unreachable", "edge/expe9").code());
  }

  @Test
  void aPeerThatNobodyReachesIsNamedAndMustBeThere() {
    shell.file("old/a.peerage", estate(1, 2, 3));
    shell.file("new/a.peerage", estate(1, 2));
    assertTrue(plan().out().contains("Remove the live peer expe3"));
    var dead = plan("--unreachable", "edge/expe3");
    assertTrue(dead.out().contains("Remove the dead peer expe3"), dead.out());
    assertEquals(
        "peerage: --unreachable: OLD has no peer `edge/expe4`; did you mean `edge/expe1`?\n",
        plan("--unreachable", "edge/expe4").err());
  }

  @Test
  void aRefusalSaysWhyWhoSaysSoAndWhatToCommitInstead() {
    shell.file("new/a.peerage", estate(2, 1));
    var result = plan("-o", "out", "--color=never");
    assertEquals(1, result.code());
    assertEquals("", result.out());
    GoldenFiles.compare(Path.of("cases/plan/refused.txt"), result.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void aGreatLossIsTakenUponOneselfByName() throws IOException {
    shell.file("new/a.peerage", estate(1));
    shell.file("old/a.peerage", estate(1, 2, 3));
    var refused = plan("-o", "out");
    assertEquals(1, refused.code());
    assertTrue(
        refused
            .err()
            .endsWith(
                "peerage: 2 of 3 peers of cluster edge go; if that is meant, say so:"
                    + " --acknowledge 'peers:edge'\n"),
        refused.err());
    assertFalse(Files.exists(folder.resolve("out")));
    assertEquals(0, plan("-o", "out", "--acknowledge", "peers:edge").code());
    assertTrue(shell.text("out/runbook.md").contains("> **Acknowledged:** `peers:edge`"));
    assertEquals(2, plan("--acknowledge", "cluster:edge", "--acknowledge", "peers:edge").code());
    shell.file("new/a.peerage", "site lab { prefixes = [10.0.0.0/24] }\n");
    assertTrue(plan().err().contains("--acknowledge 'cluster:edge'"));
  }

  @Test
  void anApprovedPlanFitsUntilSomethingElseIsAsked() {
    assertEquals(0, plan("-o", "out").code());
    assertEquals(
        new Shell.Result(0, "", "peerage: out/plan.json still fits\n"), verify("old", "new"));
    shell.file("moved/b.peerage", estate(1, 2, 3));
    var other = verify("old", "moved");
    assertEquals(1, other.code());
    assertEquals("the definitions of NEW are not those it was made from\n", other.out());
    shell.file("out/runbook.md", "nothing\n");
    assertEquals("differs  runbook.md\n", verify("old", "new").out());
    shell.file(
        "out/plan.json",
        shell.text("out/plan.json").replaceFirst("\"hash\" : \".", "\"hash\" : \"x"));
    assertTrue(verify("old", "new").out().startsWith("another plan is made"));
    shell.file("out/plan.json", "{\"version\": 2}");
    assertEquals(
        new Shell.Result(3, "", "peerage: out/plan.json is no plan.json of version 1\n"),
        verify("old", "new"));
  }

  @Test
  void whatWasNamedForAPlanIsNamedForItsVerification() {
    shell.file("old/a.peerage", estate(1, 2, 3));
    shell.file("new/a.peerage", estate(1));
    assertEquals(
        0, plan("-o", "out", "--acknowledge", "peers:edge", "--unreachable", "edge/expe3").code());
    assertEquals(0, verify("old", "new").code());
  }

  @Test
  void whatTheGuidesLeaveOpenIsAskedAndAnsweredByName() throws IOException {
    shell.file("old/a.peerage", estate(1, 2));
    shell.file("new/a.peerage", estate(1, 2).replace("edge.example.com", "meet.example.com"));
    var open = plan("-o", "out", "--acknowledge", "name:edge");
    assertEquals(0, open.code(), open.err());
    assertTrue(open.out().contains("\nto be decided: --answer 'rename:edge=…'\nplan "), open.out());
    assertTrue(shell.text("out/runbook.md").contains("> **To be decided:** `rename:edge`"));
    var answered =
        plan("-o", "out", "--acknowledge", "name:edge", "--answer", "rename:edge=Sunday | *night*");
    assertEquals(0, answered.code(), answered.err());
    assertFalse(answered.out().contains("to be decided"), answered.out());
    assertTrue(shell.text("out/runbook.md").contains("- **Decided:** `Sunday | *night*`"));
    assertTrue(shell.text("out/plan.json").contains("\"rename:edge=Sunday | *night*\""));
    assertEquals(0, verify("old", "new").code());
    assertNotEquals(hash(open.out()), hash(answered.out()));
    assertEquals(
        "peerage: --answer: this plan does not ask `renames:edge`; did you mean `rename:edge`?\n",
        plan("--answer", "renames:edge=x").err());
    assertEquals(
        "peerage: --answer: `bridges` is no answer; write QUESTION=ANSWER, as `key:mcus=new`\n",
        plan("--answer", "bridges").err());
    assertEquals(
        "peerage: --answer: `soon` does not answer `bridges:mcus`; write one of before, after,"
            + " divided\n",
        plan("--answer", "bridges:mcus=soon").err());
  }

  @Test
  void theHashIsOfWhatIsPlannedAndNotOfNames() {
    String one = hash(plan().out());
    assertEquals(one, hash(plan().out()));
    shell.file("other/a.peerage", estate(1, 2));
    assertEquals(one, hash(shell.run("plan", "--from", "other", "--to", "new").out()));
    shell.file("new/a.peerage", estate(1, 2, 3).replace("192.0.2.13", "192.0.2.14"));
    assertNotEquals(one, hash(plan().out()));
  }

  @Test
  void twoRevisions() {
    shell.repository();
    shell.file(".gitignore", "old\nnew\n");
    shell.file("a.peerage", estate(1, 2));
    shell.commit();
    shell.file("a.peerage", estate(1, 2, 3));
    shell.commit();
    var result = shell.run("plan", "HEAD~", "HEAD");
    assertEquals(hash(plan().out()), hash(result.out()));
    shell.file("a.peerage", estate(1, 2).replace("primary = expe1", "primary = expe7"));
    shell.commit();
    result = shell.run("plan", "HEAD~", "HEAD", "-o", "out", "--color=never");
    assertEquals(1, result.code());
    assertTrue(result.err().contains("HEAD:a.peerage:5:15"), result.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  private Shell.Result plan(String... more) {
    var line = new ArrayList<>(List.of("plan", "--from", "old", "--to", "new"));
    line.addAll(List.of(more));
    return shell.run(line.toArray(new String[0]));
  }

  private Shell.Result verify(String from, String to) {
    return shell.run("plan", "--from", from, "--to", to, "--verify", "out/plan.json");
  }

  /** Any word of any file of the plan changes its hash. */
  private static String unhashed(String text) {
    return text.replaceAll("[0-9a-f]{64}", "HASH");
  }

  private static String hash(String summary) {
    int at = summary.indexOf("\nplan ");
    assertTrue(at > 0, summary);
    return summary.substring(at);
  }

  /** A cluster of these peers, with service records. */
  static String estate(int... peers) {
    var blocks = new StringBuilder();
    for (int peer : peers) {
      blocks.append(PEER.formatted(peer));
    }
    return ESTATE.formatted(blocks);
  }
}
