package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code peerage plan --verify FILE} on files that are wrong, old, cut off or forged. */
class PlanVerifyTest {

  private static final String NONE = "peerage: out/plan.json is no plan.json of version 1\n";
  private static final String FORGED =
      "another plan is made of the same definitions: the file was changed\n";

  @TempDir Path folder;
  private Shell shell;
  private String plan;

  @BeforeEach
  void anApprovedPlan() throws IOException {
    shell = new Shell(folder.toRealPath());
    shell.file("old/a.peerage", PlanTest.estate(1, 2, 3));
    shell.file("new/a.peerage", PlanTest.estate(1));
    var made = plan("-o", "out", "--unreachable", "edge/expe3", "--acknowledge", "peers:edge");
    assertEquals(0, made.code(), made.err());
    plan = shell.text("out/plan.json");
    assertEquals(new Shell.Result(0, "", "peerage: out/plan.json still fits\n"), verify());
  }

  @Test
  void aFileThatIsNotThereOrIsAFolder() throws IOException {
    assertEquals(
        new Shell.Result(3, "", "peerage: gone.json: no such file\n"),
        plan("--verify", "gone.json"));
    var result = plan("--verify", "old");
    assertEquals(3, result.code());
    assertTrue(result.err().startsWith("peerage: "), result.err());
  }

  @Test
  void everyBeginningOfItIsNoPlan() {
    for (int end = 0; end < plan.length() - 2; end += 397) {
      shell.file("out/plan.json", plan.substring(0, end));
      assertEquals(new Shell.Result(3, "", NONE), verify(), plan.substring(0, end));
    }
  }

  @Test
  void whatIsNoPlan() {
    String deep = "[".repeat(100_000);
    for (String text :
        List.of(
            "null",
            "[]",
            "\"plan\"",
            "not JSON",
            "\u0000\u0000\u0000",
            "{}",
            "{\"version\": 2}",
            plan.replaceFirst("\"version\" : 1", "\"version\" : 2"),
            plan.replaceFirst("\"version\" : 1", "\"version\" : [1]"),
            plan.replaceFirst("\"hash\" : ", "\"hush\" : "),
            plan.replaceFirst("\"old\" : \\{", "\"old\" : 5, \"older\" : {"),
            plan + plan,
            plan + "x",
            "{\"stages\": " + deep,
            "{\"version\": 1, \"hash\": 1e999999999999, \"old\": " + deep)) {
      assertFalse(text.equals(plan));
      shell.file("out/plan.json", text);
      assertEquals(new Shell.Result(3, "", NONE), verify(), text);
    }
  }

  @Test
  void aFileThatSomebodyChangedIsNotTheApprovedOne() {
    String unreachable = "\"unreachable\" : [\n    \"edge/expe3\"\n  ]";
    String acknowledged = "\"acknowledged\" : [\n    \"peers:edge\"\n  ]";
    for (String[] change :
        new String[][] {
          {"\"hash\" : \"", "\"hash\" : \"0"},
          {unreachable, unreachable.replace("expe3", "expe9")},
          {unreachable, unreachable.replace("expe3", "expe2")},
          {unreachable, "\"unreachable\" : [ ]"},
          {acknowledged, acknowledged.replace("peers", "cluster")},
          {acknowledged, "\"acknowledged\" : [ ]"},
          {"See that every peer", "Do not see that every peer"}
        }) {
      String text = plan.replace(change[0], change[1]);
      assertFalse(text.equals(plan), change[0]);
      for (String file : List.of("out/plan.json", "out/copy.json", "alone/plan.json")) {
        shell.file(file, text);
        var result = plan("--verify", file);
        assertEquals(1, result.code(), change[1]);
        assertEquals(FORGED, result.out(), change[1]);
        assertTrue(result.err().endsWith("no longer fits; plan again\n"), result.err());
      }
    }
    shell.file("alone/plan.json", plan);
    assertEquals(0, plan("--verify", "alone/plan.json").code());
  }

  @Test
  void aPlanOfAnotherCompilerAndATextForATerminal() {
    String other = plan.replaceFirst("\"hash\" : \"", "\"hash\" : \"0");
    shell.file(
        "out/plan.json",
        other.replaceFirst("\"compiler\" : \"[^\"]*", "\"compiler\" : \"0.0.1\\\\u001b[2J"));
    assertTrue(
        verify().out().startsWith("peerage 0.0.1\\u{1b}[2J made it, and this is "), verify().out());
  }

  /** Whatever else the file names: what was approved is another change. */
  @Test
  void whereTheDefinitionsHaveGoneOnNothingElseIsAsked() {
    shell.file("new/a.peerage", PlanTest.estate(1, 2, 3));
    assertEquals(
        new Shell.Result(
            1,
            "the definitions of NEW are not those it was made from\n",
            "peerage: out/plan.json no longer fits; plan again\n"),
        verify());
    shell.file("old/a.peerage", PlanTest.estate(1, 2));
    assertEquals(
        "the definitions of OLD are not those it was made from\n"
            + "the definitions of NEW are not those it was made from\n",
        verify().out());
  }

  @Test
  void everyFileOfItCounts() throws IOException {
    for (String file : List.of("runbook.md", "runbook.html", "back-out.md")) {
      String text = shell.text("out/" + file);
      shell.file("out/" + file, text + "\n");
      assertEquals("differs  " + file + "\n", verify().out());
      Files.delete(folder.resolve("out").resolve(file));
      assertEquals(1, verify().code(), file);
      shell.file("out/" + file, text);
    }
    assertEquals(0, verify().code());
  }

  @Test
  void itIsHeldAgainstWhatWasApprovedAlone() {
    for (String other : List.of("-o=x", "--unreachable=edge/expe3", "--acknowledge=peers:edge")) {
      var result = plan("--verify", "out/plan.json", other);
      assertEquals(2, result.code());
      String option = other.substring(0, other.indexOf('='));
      assertTrue(
          result.err().startsWith("peerage: --verify does not go with " + option), result.err());
    }
    assertFalse(Files.exists(folder.resolve("x")));
  }

  private Shell.Result verify() {
    return plan("--verify", "out/plan.json");
  }

  private Shell.Result plan(String... more) {
    var line = new ArrayList<>(List.of("plan", "--from", "old", "--to", "new"));
    line.addAll(List.of(more));
    return shell.run(line.toArray(new String[0]));
  }
}
