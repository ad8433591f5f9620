package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every change of {@code samples/change-*} as two commits of a repository, against the plan that
 * stands beside it. Left out are the files that say the same for programs and browsers.
 */
class ChangesTest {

  private static final boolean WRITE = Boolean.getBoolean("golden.write");
  private static final Path SAMPLES = Sample.REPOSITORY.resolve("samples");
  private static final List<String> OTHER_FORMS =
      List.of("manifest.json", "plan.json", "runbook.html");

  @TempDir Path scratch;

  @Test
  void theIndexNamesThem() throws IOException {
    String index = Files.readString(SAMPLES.resolve("README.md"));
    for (Path change : changes()) {
      assertTrue(index.contains("| `" + change.getFileName() + "` |"), change.toString());
    }
  }

  @TestFactory
  Stream<DynamicTest> bothSidesHaveNothingAboveInfoAndAreFormatted() throws IOException {
    return each(
        change -> {
          for (String side : List.of("before", "after")) {
            String folder = "samples/" + change.getFileName() + "/" + side;
            var checked = Shell.peerage("check", folder);
            assertEquals(0, checked.exit(), checked.said());
            assertEquals(0, Shell.peerage("fmt", "--check", folder).exit(), folder);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> isPlannedAsExpected() throws IOException {
    return each(
        change -> {
          Map<String, String> planned = planned(change);
          Path expected = change.resolve("expected");
          if (WRITE) {
            Folder.replace(expected, planned);
          }
          Map<String, String> stands = Folder.read(expected);
          assertEquals(stands.keySet(), planned.keySet());
          for (String file : stands.keySet()) {
            assertEquals(stands.get(file), planned.get(file), file);
          }
        });
  }

  /** What is printed, and the files; a hash stands for whatever it is. */
  private Map<String, String> planned(Path change) throws IOException {
    Path repository = Files.createDirectory(scratch.resolve(change.getFileName()));
    git(repository, "init", "-q");
    for (String side : List.of("before", "after")) {
      for (var file : Folder.read(change.resolve(side)).entrySet()) {
        Files.writeString(repository.resolve(file.getKey()), file.getValue());
      }
      git(repository, "add", "-A");
      git(repository, "-c", "user.name=A", "-c", "user.email=a@b", "commit", "-q", "-m", side);
    }
    Path output = scratch.resolve(change.getFileName() + "-plan");
    var line = new ArrayList<>(List.of("plan", "HEAD~", "HEAD", "-o", output.toString()));
    if (Files.exists(change.resolve("options.txt"))) {
      line.addAll(Files.readAllLines(change.resolve("options.txt")));
    }
    var result = Shell.peerage(repository, line.toArray(new String[0]));
    var planned = new TreeMap<String, String>();
    if (result.exit() != 0) {
      assertEquals(1, result.exit(), result.said());
      assertFalse(Files.exists(output), "something was written all the same");
      planned.put("refused.txt", result.err());
      return planned;
    }
    String hash = result.out().substring(result.out().indexOf("\nplan ") + 6).strip();
    assertTrue(hash.matches("[0-9a-f]{64}"), result.out());
    planned.put("summary.txt", result.out().replace(hash, "HASH"));
    String told = result.err().replaceFirst("peerage: wrote .*\n", "");
    if (!told.isEmpty()) {
      planned.put("told.txt", told);
    }
    Folder.read(output).forEach((path, text) -> planned.put(path, text.replace(hash, "HASH")));
    assertTrue(planned.keySet().containsAll(OTHER_FORMS), planned.keySet().toString());
    planned.keySet().removeAll(OTHER_FORMS);
    return planned;
  }

  private static void git(Path repository, String... words) throws IOException {
    var line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(words));
    var builder = new ProcessBuilder(line).directory(repository.toFile()).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
    Process git = builder.start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertEquals(0, git.waitFor(), said);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static List<Path> changes() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("change-"))
          .sorted()
          .toList();
    }
  }

  /** What is held of each of them. */
  private interface Claim {
    void of(Path change) throws IOException;
  }

  private static Stream<DynamicTest> each(Claim claim) throws IOException {
    List<Path> changes = changes();
    assertTrue(changes.size() > 15, changes.toString());
    return changes.stream()
        .map(change -> dynamicTest(change.getFileName().toString(), () -> claim.of(change)));
  }
}
