package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.lint.Linter;
import org.peerage.rules.AllRules;
import org.peerage.rules.YamlCatalogue;
import org.peerage.source.SourceText;

/**
 * Ten mistakes in a file give ten findings: a definition of a hundred lines is spoilt in ten places
 * or more, each time in another way, and each mistake has to give one finding on its line and none
 * anywhere else.
 */
class MistakesTest {

  private static final int VERSIONS = 40;
  private static final int MISTAKES = 12;
  private static final int LEAST = 10;

  private final Linter linter = new Linter(AllRules.list(), new YamlCatalogue());

  @Test
  void eachGivesOneFindingAtItsPlace() throws IOException {
    String text =
        Files.readString(Sample.REPOSITORY.resolve("samples/change-name/before/estate.peerage"));
    Set<String> known = new HashSet<>();
    for (Diagnostic finding : check(new SourceText("estate.peerage", text))) {
      known.add(finding.id());
    }
    for (int seed = 0; seed < VERSIONS; seed++) {
      check(new Spoilt(text, new Random(seed)), known, seed);
    }
  }

  private void check(Spoilt spoilt, Set<String> known, int seed) throws IOException {
    var source = new SourceText("estate.peerage", spoilt.text());
    var said = new StringBuilder();
    var lines = new ArrayList<Integer>();
    for (Diagnostic finding : check(source)) {
      if (!known.contains(finding.id())) {
        int line = source.lines().lineOf(finding.at().start());
        lines.add(line);
        said.append(line).append(": ").append(finding.id()).append(": ");
        said.append(finding.message()).append('\n');
      }
    }
    String story = "seed " + seed + "\n" + spoilt.story() + "\n" + said + "\n" + source.text();
    assertTrue(spoilt.places().size() >= LEAST, story);
    assertEquals(spoilt.places(), lines, story);
  }

  private List<Diagnostic> check(SourceText text) throws IOException {
    return Compilation.of(ProjectFiles.of(text), () -> linter, Optional.empty()).diagnostics();
  }

  /** A text with mistakes in it, no two on one line or of one kind. */
  private static final class Spoilt {

    private final List<String> lines;
    private final String[] named;
    private final int[] marked;
    private final int[] heads;
    private final boolean[] touched;
    private int excess;

    Spoilt(String text, Random random) {
      lines = new ArrayList<>(Arrays.asList(text.split("\n")));
      named = new String[lines.size()];
      marked = new int[lines.size()];
      heads = heads(lines);
      touched = new boolean[lines.size()];
      var mistakes = new ArrayList<>(Mistake.all());
      Collections.shuffle(mistakes, random);
      int made = 0;
      for (Mistake mistake : mistakes) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).matches(mistake.where()) && isFree(mistake, i)) {
            places.add(i);
          }
        }
        if (made < MISTAKES && !places.isEmpty()) {
          made += plant(mistake, places.get(random.nextInt(places.size()))) ? 1 : 0;
        }
      }
    }

    /**
     * Whether a mistake may stand beside those before it: with one brace too few and one too many
     * braces balance, pair by counting, and are no mistake: a valid text may be indented anyhow.
     */
    private boolean goesWith(String before, String after) {
      int more = excess(after) - excess(before);
      boolean goes = excess * more >= 0;
      excess += goes ? more : 0;
      return goes;
    }

    /** How many braces open beyond those that close. */
    private static int excess(String line) {
      return line.replaceAll("[^{]", "").length() - line.replaceAll("[^}]", "").length();
    }

    /** Two mistakes side by side, or on one head, may be read as one. */
    private boolean isFree(Mistake mistake, int line) {
      boolean beside =
          line > 0 && touched[line - 1] || line + 1 < touched.length && touched[line + 1];
      boolean atHead = mistake.marked() < 0 && touched[heads[line]];
      return !touched[line] && !beside && !atHead;
    }

    /** The line on which, or on one of those it becomes, a finding should stand. */
    private int place(int line) {
      return marked[line] < 0 ? heads[line] : line;
    }

    private boolean plant(Mistake mistake, int line) {
      String spoilt = mistake.change().apply(lines.get(line));
      if (!goesWith(lines.get(line), spoilt)) {
        return false;
      }
      named[line] = mistake.name();
      marked[line] = mistake.marked();
      touched[line] = true;
      touched[place(line)] = true;
      lines.set(line, spoilt);
      return true;
    }

    String text() {
      return String.join("\n", lines) + "\n";
    }

    /** The lines on which a finding should stand, from 1, sorted. */
    List<Integer> places() {
      var places = new ArrayList<Integer>();
      for (int i = 0; i < lines.size(); i++) {
        if (named[i] != null) {
          places.add(number(place(i)) + Math.max(0, marked[i]));
        }
      }
      Collections.sort(places);
      return places;
    }

    /** The number, from 1, of what the line has become. */
    private int number(int line) {
      int number = 1;
      for (String before : lines.subList(0, line)) {
        number += 1 + (int) before.chars().filter(unit -> unit == '\n').count();
      }
      return number;
    }

    /** For each line that closes a block, the line that opens it. */
    private static int[] heads(List<String> lines) {
      var heads = new int[lines.size()];
      var open = new ArrayDeque<Integer>();
      for (int i = 0; i < heads.length; i++) {
        if (lines.get(i).endsWith("{")) {
          open.push(i);
        } else if (lines.get(i).strip().equals("}")) {
          heads[i] = open.pop();
        }
      }
      return heads;
    }

    String story() {
      var story = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        if (named[i] != null) {
          story.append(number(i)).append(": ").append(named[i]).append('\n');
        }
      }
      return story.toString();
    }
  }
}
