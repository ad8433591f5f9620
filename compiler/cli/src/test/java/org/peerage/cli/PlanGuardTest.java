package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Great losses are planned for those alone who name them. */
class PlanGuardTest {

  private static final String SOA =
      """
      view = external
          soa { mname = ns1.example.com  rname = hostmaster.example.com  serial = 2017030901 }
          ns = [ns1.example.com]
          host ns1 { address = 192.0.2.53 }
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void here() throws IOException {
    shell = new Shell(folder.toRealPath());
  }

  @Test
  void moreThanHalfOfThePeers() {
    guards("peers:edge", "2 of 3 peers of cluster edge go", estate(1, 2, 3), estate(1));
    shell.file("new/a.peerage", estate(1, 2));
    assertEquals(0, plan().code());
  }

  @Test
  void halfOfThemIsNotMore() {
    shell.file("old/a.peerage", estate(1, 2));
    shell.file("new/a.peerage", estate(1));
    assertEquals(0, plan().code());
  }

  @Test
  void aWholeCluster() {
    guards(
        "cluster:edge",
        "cluster edge goes",
        estate(1, 2),
        "site lab { prefixes = [10.0.0.0/24] }\n");
  }

  @Test
  void theNameOfACluster() {
    guards(
        "name:edge",
        "the name of cluster edge, edge.example.com, becomes rim.example.com",
        estate(1, 2),
        estate(1, 2).replace("edge.example.com", "rim.example.com"));
  }

  @Test
  void theSoaOfAZone() {
    guards(
        "soa:external/example.com",
        "the SOA record of external example.com goes, and the zone with it",
        withSoa(1, 2),
        estate(1, 2));
  }

  @Test
  void eachByItsOwnName() {
    shell.file("old/a.peerage", withSoa(1, 2, 3));
    shell.file("new/a.peerage", estate(1));
    var refused = plan("--acknowledge", "peers:edge");
    assertEquals(1, refused.code(), refused.err());
    assertFalse(refused.err().contains("peers:edge"), refused.err());
    assertTrue(refused.err().contains("--acknowledge 'soa:external/example.com'"), refused.err());
    assertEquals(
        new Shell.Result(
            2, "", "peerage: --acknowledge: `peers:rim` is no loss of this change; leave it out\n"),
        onlyLastLine(
            plan(
                "--acknowledge",
                "peers:edge",
                "--acknowledge",
                "soa:external/example.com",
                "--acknowledge",
                "peers:rim")));
    assertEquals(2, plan("--acknowledge").code());
  }

  /** Refused and named without the option, with nothing written; planned and told with it. */
  private void guards(String name, String what, String before, String after) {
    shell.file("old/a.peerage", before);
    shell.file("new/a.peerage", after);
    var refused = plan("-o", "out");
    assertEquals(1, refused.code(), refused.err());
    assertEquals("", refused.out());
    String line = "peerage: " + what + "; if that is meant, say so: --acknowledge '" + name + "'\n";
    assertTrue(refused.err().endsWith(line), refused.err());
    assertFalse(Files.exists(folder.resolve("out")));
    var planned = plan("-o", "out", "--acknowledge", name);
    assertEquals(0, planned.code(), planned.err());
    for (String file : List.of("out/runbook.md", "out/runbook.html")) {
      String told = shell.text(file).replaceAll("<[^>]*>|[*`>]", "");
      assertTrue(told.contains("Acknowledged: " + name), file);
    }
    assertTrue(shell.text("out/plan.json").contains("\"" + name + "\""));
    assertEquals(0, plan("--verify", "out/plan.json").code());
    theWayBackIsToldOfEveryStepThatHasOne();
  }

  /** What the runbook says beside a step, the back-out runbook says in its place. */
  private void theWayBackIsToldOfEveryStepThatHasOne() {
    String back = shell.text("out/back-out.md");
    int step = 0;
    int ways = 0;
    for (String line : shell.text("out/runbook.md").lines().toList()) {
      if (line.startsWith("- [ ] **")) {
        step = Integer.parseInt(line.substring(8, line.indexOf('.')));
      } else if (line.startsWith("  - Back: ") && !line.startsWith("  - Back: nothing ")) {
        int number = step;
        String way = line.substring(10);
        ways++;
        assertTrue(
            back.lines().anyMatch(entry -> isOf(entry, number) && entry.endsWith(way)),
            () -> "step " + number + " " + way + "\n" + back);
      }
    }
    assertEquals(step > 1, ways > 0);
  }

  /** Whether an entry, {@code - [ ] Steps 3 to 5 ·}, is about a step. */
  private static boolean isOf(String entry, int step) {
    var numbers = Pattern.compile("^- \\[ ] Steps? (\\d+)(?: to (\\d+))?").matcher(entry);
    if (!numbers.find()) {
      return false;
    }
    int first = Integer.parseInt(numbers.group(1));
    int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
    return first <= step && step <= last;
  }

  private static Shell.Result onlyLastLine(Shell.Result result) {
    String err = result.err();
    int start = err.lastIndexOf('\n', err.length() - 2) + 1;
    return new Shell.Result(result.code(), result.out(), err.substring(start));
  }

  private Shell.Result plan(String... more) {
    var line = new ArrayList<>(List.of("plan", "--from", "old", "--to", "new"));
    line.addAll(List.of(more));
    return shell.run(line.toArray(new String[0]));
  }

  private static String estate(int... peers) {
    return PlanTest.estate(peers);
  }

  /** With a zone that has an SOA record of its own. */
  private static String withSoa(int... peers) {
    return estate(peers).replace("view = external\n", SOA);
  }
}
