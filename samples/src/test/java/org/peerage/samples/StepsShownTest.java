package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each statement of the requirements catalogue that is a step of a procedure stands behind a line
 * of some runbook: {@code samples/steps-shown.txt} names them all, each with a sample that shows
 * it.
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
    Map<String, Set<String>> shown = shown();
    var steps = new TreeSet<String>();
    var lines = new ArrayList<String>();
    for (String line : stands) {
      String[] named = line.split("  ", 2);
      steps.add(named[0]);
      lines.add(named[0] + "  " + place(named, shown));
    }
    if (WRITE) {
      Files.writeString(LIST, String.join("\n", lines) + "\n");
    }
    assertEquals(STEPS, steps.size());
    assertEquals(stands.stream().sorted().toList(), stands);
    var unseen = new TreeSet<>(steps);
    unseen.removeAll(shown.keySet());
    assertEquals(NOT_SHOWN.keySet(), unseen);
    assertEquals(lines, Files.readAllLines(LIST));
  }

  /** The sample that is named, as long as it shows the statement; else the first that does. */
  private static String place(String[] named, Map<String, Set<String>> shown) {
    Set<String> places = shown.get(named[0]);
    if (places == null) {
      return "none: " + NOT_SHOWN.get(named[0]);
    }
    return named.length > 1 && places.contains(named[1]) ? named[1] : places.iterator().next();
  }

  /** By statement, the samples whose runbooks name it; changes come first. */
  private static Map<String, Set<String>> shown() throws IOException {
    var shown = new TreeMap<String, Set<String>>();
    for (boolean change : List.of(true, false)) {
      for (Path sample : samples(change)) {
        for (var file : Folder.read(sample.resolve("expected")).entrySet()) {
          if (file.getKey().endsWith("runbook.md")) {
            STATEMENT
                .matcher(file.getValue())
                .results()
                .forEach(
                    id ->
                        shown
                            .computeIfAbsent(id.group(), any -> new LinkedHashSet<>())
                            .add(sample.getFileName().toString()));
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
