package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command loads no library but those it needs: each costs a commit hook its time. */
class LoadedClassesTest {

  private static final String JACKSON = "tools.jackson";
  private static final String STAX = "javax.xml.stream";
  private static final String YAML = "org.yaml.snakeyaml";
  private static final String PICOCLI = "picocli";
  private static final String JGIT = "org.eclipse.jgit";
  private static final List<String> LIBRARIES =
      List.of(JACKSON, STAX, YAML, PICOCLI, JGIT, "com.github.mustachejava", "com.github.difflib");

  @TempDir Path folder;

  @Test
  void aCleanCheckLoadsNoLibrary() throws IOException, InterruptedException {
    definition("site a {\n    prefixes = [10.0.0.0/24]\n}\n");
    assertEquals(List.of(), loaded("check"));
    assertEquals(List.of(PICOCLI), loaded("check", "--format", "text"));
    assertEquals(List.of(PICOCLI, JACKSON), loaded("check", "--format", "json"));
    assertEquals(List.of(STAX, PICOCLI), loaded("check", "--format", "checkstyle"));
  }

  /** The equality that Java makes for a record is linked at its first use: five milliseconds. */
  @Test
  void noGoodSampleComparesRecordsByWhatJavaMadeForThem() throws IOException, InterruptedException {
    for (Path estate : estates()) {
      assertFalse(
          classes("check", estate.toString()).contains("java.lang.runtime.ObjectMethods"),
          () -> estate + " brings a record whose equality should be written out");
    }
  }

  /** What the launcher trains with, and each sample. */
  private static List<Path> estates() throws IOException {
    var estates = new ArrayList<Path>();
    estates.add(Path.of("launcher/training").toAbsolutePath());
    Path samples = Path.of("../../samples").toAbsolutePath().normalize();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(samples, "[0-9]*")) {
      folders.forEach(estates::add);
    }
    assertTrue(estates.size() > 7, "the samples are not where they were");
    return estates;
  }

  @Test
  void aFindingOfARuleLoadsItsEntryAndNoMore() throws IOException, InterruptedException {
    definition("site a {\n    prefxes = [10.0.0.0/24]\n}\n");
    assertEquals(List.of(), loaded("check"));
    definition("cluster edge {\n    product = expressway-e\n    version = X8.9\n}\n");
    assertEquals(List.of(YAML), loaded("check"));
    assertEquals(List.of(YAML, PICOCLI), loaded("check", "--format", "github"));
  }

  /** JGit, the slowest of all to load, comes with the commands that look at commits alone. */
  @Test
  void commitsAreReadByThoseWhoLookAtThem() throws IOException, InterruptedException {
    var shell = new Shell(folder);
    shell.repository();
    definition("site a {\n    prefixes = [10.0.0.0/24]\n}\n");
    shell.commit();
    for (String command : List.of("check --since HEAD", "diff HEAD HEAD", "plan HEAD HEAD")) {
      assertTrue(loaded(command.split(" ")).contains(JGIT), command);
    }
    shell.file("then/a.peerage", "site a {\n    prefixes = [10.0.1.0/24]\n}\n");
    shell.file("now/a.peerage", "site a {\n    prefixes = [10.0.0.0/24]\n}\n");
    for (String command :
        List.of(
            "check --staged",
            "check now",
            "fmt now",
            "build now -o out",
            "rules",
            "explain syntax-error",
            "diff --from then --to now",
            "plan --from then --to now")) {
      assertFalse(loaded(command.split(" ")).contains(JGIT), command);
    }
  }

  private void definition(String text) throws IOException {
    Files.writeString(folder.resolve("a.peerage"), text);
  }

  /** Those libraries of which a class was loaded. */
  private List<String> loaded(String... arguments) throws IOException, InterruptedException {
    String classes = classes(arguments);
    var found = new TreeSet<String>();
    for (String library : LIBRARIES) {
      if (classes.contains(" " + library + ".")) {
        found.add(library);
      }
    }
    return new ArrayList<>(found);
  }

  /** The names of all classes that were loaded, among other words. */
  private String classes(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xlog:class+load:file=" + log);
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add("org.peerage.cli.Main");
    line.addAll(List.of(arguments));
    var process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
    Process run = process.start();
    String said = new String(run.getInputStream().readAllBytes());
    assertTrue(run.waitFor() <= ExitCode.FINDINGS, said);
    String classes = Files.readString(log);
    assertTrue(classes.contains("org.peerage.cli.Main"), "the log names classes");
    return classes;
  }
}
