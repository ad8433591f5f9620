package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each statement of the requirements catalogue that is a step of a procedure stands behind a line
 * of some runbook: {@code samples/steps-shown.txt} names them all, and the first change that shows
 * each, or the first deployment where no change does.
 */
class StepsShownTest {

  private static final boolean WRITE = Boolean.getBoolean("golden.write");
  private static final Path SAMPLES = Sample.REPOSITORY.resolve("samples");
  private static final Path LIST = SAMPLES.resolve("steps-shown.txt");

  /** How many steps the catalogue holds: a line is not lost unnoticed. */
  private static final int STEPS = 201;

  /** Statements that no runbook shows, each with its reason. */
  private static final Map<String, String> NOT_SHOWN = Map.of();

  private static final Pattern STATEMENT = Pattern.compile("\\b(?:EXP|CND)-[A-Z]+-[0-9]{3}\\b");

  @Test
  void everyStepIsALineOfARunbook() throws IOException {
    List<String> stands = Files.readAllLines(LIST);
    var steps = new TreeSet<String>();
    stands.forEach(line -> steps.add(line.split("  ", 2)[0]));
    assertEquals(STEPS, steps.size());
    Map<String, String> shown = shown();
    var lines = new ArrayList<String>();
    for (String step : steps) {
      String place = shown.getOrDefault(step, "none: " + NOT_SHOWN.get(step));
      lines.add(step + "  " + place);
    }
    if (WRITE) {
      Files.writeString(LIST, String.join("\n", lines) + "\n");
    }
    var unseen = new TreeSet<>(steps);
    unseen.removeAll(shown.keySet());
    assertEquals(NOT_SHOWN.keySet(), unseen);
    assertEquals(lines, Files.readAllLines(LIST));
  }

  /** By statement, the first sample whose runbooks name it; changes come first. */
  private static Map<String, String> shown() throws IOException {
    var shown = new TreeMap<String, String>();
    for (boolean change : List.of(true, false)) {
      for (Path sample : samples(change)) {
        for (var file : Folder.read(sample.resolve("expected")).entrySet()) {
          if (file.getKey().endsWith("runbook.md")) {
            STATEMENT
                .matcher(file.getValue())
                .results()
                .forEach(id -> shown.putIfAbsent(id.group(), sample.getFileName().toString()));
          }
        }
      }
    }
    return shown;
  }

  private static List<Path> samples(boolean change) throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("change-") == change)
          .filter(folder -> Files.isDirectory(folder.resolve("expected")))
          .sorted()
          .toList();
    }
  }
}
