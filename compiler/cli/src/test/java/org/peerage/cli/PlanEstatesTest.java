package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which estate {@code peerage plan} and {@code peerage diff} take where a repository has several.
 */
class PlanEstatesTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void threeEstates() throws IOException {
    shell = new Shell(folder.toRealPath());
    shell.repository();
    shell.file("a.peerage", PlanTest.estate(1, 2));
    for (String name : new String[] {"eu", "us"}) {
      shell.file(name + "/.peerage.yaml", "");
      shell.file(name + "/sites/a.peerage", PlanTest.estate(1, 2));
    }
    shell.commit();
  }

  @Test
  void theOneThatHasChangedIsTakenUnasked() {
    shell.file("us/sites/a.peerage", PlanTest.estate(1, 2, 3));
    shell.file("eu/readme", "nothing of a definition\n");
    shell.commit();
    String planned = planned();
    assertTrue(planned.contains("Add expe3"), planned);
    for (String path : new String[] {".", "us", "us/sites", "us/sites/a.peerage"}) {
      assertEquals(planned, planned(path), path);
    }
    assertEquals(planned, planned("eu", "us"));
    assertEquals(planned, shell.in("us").run("plan", "HEAD~", "HEAD").out());
    nothing("eu");
    nothing("a.peerage");
    String differs = shell.run("diff", "HEAD~", "HEAD").out();
    assertTrue(differs.contains("expe3"), differs);
  }

  @Test
  void ofSeveralThatHaveChangedOneHasToBeNamed() {
    for (String file : new String[] {"a.peerage", "eu/sites/a.peerage", "us/sites/a.peerage"}) {
      shell.file(file, PlanTest.estate(1, 2, 3));
    }
    shell.commit();
    several("3", "`a.peerage`, `eu`, `us`");
    several("2", "`eu`, `us`", "eu", "us");
    several("2", "`eu`, `us`", "eu/sites", "us/sites");
    String planned = planned("eu");
    assertEquals(planned, planned("us"));
    assertTrue(planned("a.peerage").contains("Add expe3"));
    assertEquals(planned, shell.in("eu").run("plan", "HEAD~", "HEAD").out());
    assertEquals(2, shell.run("diff", "HEAD~", "HEAD").code());
  }

  @Test
  void whereNoneHasChangedThereIsNothingToDo() {
    shell.file("eu/readme", "nothing of a definition\n");
    shell.commit();
    nothing(".");
  }

  /** Of a cluster that went with its folder, and of one that came with it. */
  @Test
  void anEstateThatIsGoneIsFoundWhereItWas() throws IOException {
    shell.program("git", "rm", "-q", "-r", "us");
    shell.commit();
    assertTrue(Files.notExists(folder.resolve("us")));
    String went = shell.run("plan", "HEAD~", "HEAD").err();
    assertTrue(went.contains("--acknowledge"), went);
    assertEquals(went, shell.run("plan", "HEAD~", "HEAD", "us").err());
    assertEquals(went, shell.run("plan", "HEAD~", "HEAD", "us/sites/a.peerage").err());
    var came = shell.run("plan", "HEAD", "HEAD~", "us");
    assertEquals(0, came.code(), came.err());
    assertTrue(came.out().contains("Create the cluster"), came.out());
  }

  @Test
  void noEstateAtAll() {
    shell.file("empty/readme", "nothing here\n");
    shell.file("empty/.peerage.yaml", "");
    shell.commit();
    assertEquals(
        new Shell.Result(3, "", "peerage: no .peerage file in `HEAD~` and `HEAD`\n"),
        shell.run("plan", "HEAD~", "HEAD", "empty"));
  }

  private String planned(String... paths) {
    var result = shell.run(line(List.of(paths), List.of()));
    assertEquals(0, result.code(), result.err());
    return result.out();
  }

  private static String[] line(List<String> paths, List<String> options) {
    var line = new ArrayList<>(List.of("plan", "HEAD~", "HEAD"));
    line.addAll(paths);
    line.addAll(options);
    return line.toArray(String[]::new);
  }

  private void nothing(String path) {
    String said = planned(path);
    assertTrue(said.startsWith("from HEAD~ to HEAD: no changes\n"), said);
  }

  private void several(String number, String names, String... paths) {
    var result = shell.run(line(List.of(paths), List.of("-o", "out")));
    assertEquals(2, result.code(), result.err());
    assertTrue(
        result
            .err()
            .contains(
                number
                    + " estates differ between `HEAD~` and `HEAD`; say which one is meant by a path"
                    + " behind the revisions: "
                    + names
                    + "\n"),
        result.err());
    assertTrue(Files.notExists(folder.resolve("out")));
  }
}
