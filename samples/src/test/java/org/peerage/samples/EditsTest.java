package org.peerage.samples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.lint.Linter;
import org.peerage.rules.AllRules;
import org.peerage.rules.YamlCatalogue;
import org.peerage.source.SourceText;

/**
 * One slip in a good definition is told once, or twice at most: lines, words and signs of the
 * samples are deleted, doubled and swapped, one at a time. Some slips take more from a deployment
 * than two findings can say, as when the line goes by which all peers get their settings; how many
 * there are is bounded.
 */
class EditsTest {

  private static final int MOST_FINDINGS = 2;

  /** One line in so many is edited, and one word. */
  private static final int LINES = 4;

  private static final int WORDS = 19;
  private static final int WORDS_FOR_SIGNS = 211;

  /** What stands on one line between blanks, quotes and brackets. */
  private static final Pattern WORD =
      Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|[\\w:@%/.*-]+|[^\\s#]");

  private static final String SIGNS = "{}[]()=,;:\"'$+#-\n";

  private final Linter linter = new Linter(AllRules.list(), new YamlCatalogue());
  private final StringBuilder story = new StringBuilder();
  private int edits;
  private int cascades;

  @Test
  void ofLines() throws IOException {
    for (Sample sample : Sample.all()) {
      var estate = new Whole(sample.definitions());
      for (int file = 0; file < estate.texts().size(); file++) {
        List<String> lines = estate.text(file).lines().toList();
        for (int i = 0; i < lines.size(); i += LINES) {
          var without = new ArrayList<>(lines);
          String line = without.remove(i);
          look(estate, file, "without line " + (i + 1), String.join("\n", without));
          without.add(Math.min(i + 1, without.size()), line);
          look(estate, file, "line " + (i + 1) + " behind the next", String.join("\n", without));
          var twice = new ArrayList<>(lines);
          twice.add(i, line);
          look(estate, file, "line " + (i + 1) + " twice", String.join("\n", twice));
        }
      }
    }
    holdTo(15);
  }

  @Test
  void ofWords() throws IOException {
    each(
        WORDS,
        (text, from, to) -> {
          String word = text.substring(from, to);
          return List.of(
              text.substring(0, from) + text.substring(to),
              text.substring(0, to) + " " + word + text.substring(to),
              text.substring(0, to) + "\n" + text.substring(to));
        });
    holdTo(3);
  }

  @Test
  void ofSigns() throws IOException {
    each(
        WORDS_FOR_SIGNS,
        (text, from, to) -> {
          var spoilt = new ArrayList<String>();
          for (char sign : SIGNS.toCharArray()) {
            spoilt.add(text.substring(0, from) + sign + text.substring(from));
          }
          spoilt.add(text.substring(0, from) + text.substring(from + 1));
          return spoilt;
        });
    holdTo(5);
  }

  /** What can be done to a word of a text. */
  private interface Edit {
    List<String> of(String text, int from, int to);
  }

  /**
   * Edits words of the samples.
   *
   * @param stride how many words are passed over for each that is edited
   */
  private void each(int stride, Edit edit) throws IOException {
    int words = 0;
    for (Sample sample : Sample.all()) {
      var estate = new Whole(sample.definitions());
      for (int file = 0; file < estate.texts().size(); file++) {
        var word = WORD.matcher(estate.text(file));
        while (word.find()) {
          if (words++ % stride == 0) {
            for (String spoilt : edit.of(estate.text(file), word.start(), word.end())) {
              look(estate, file, "at offset " + word.start() + " " + word.group(), spoilt);
            }
          }
        }
      }
    }
  }

  private void look(Whole estate, int file, String what, String spoilt) throws IOException {
    edits++;
    List<Diagnostic> found = estate.newIn(file, spoilt);
    if (found.size() > MOST_FINDINGS) {
      cascades++;
      story.append(estate.texts().get(file).name()).append(", ").append(what).append('\n');
      for (Diagnostic finding : found) {
        story.append("    ").append(finding.id()).append(": ");
        story.append(finding.message()).append('\n');
      }
    }
  }

  /**
   * @param most how many of a thousand edits may give more findings
   */
  private void holdTo(int most) {
    assertTrue(edits > 0);
    assertTrue(cascades * 1000 <= edits * most, () -> cascades + " of " + edits + "\n" + story);
  }

  /** The texts of one sample, and what is found in them as they are. */
  private final class Whole {

    private final List<SourceText> texts;
    private final Map<String, Integer> known = new HashMap<>();

    Whole(List<SourceText> texts) throws IOException {
      this.texts = texts;
      for (Diagnostic finding : check(texts)) {
        known.merge(finding.id(), 1, Integer::sum);
      }
    }

    List<SourceText> texts() {
      return Collections.unmodifiableList(texts);
    }

    String text(int file) {
      return texts.get(file).text();
    }

    List<Diagnostic> newIn(int file, String spoilt) throws IOException {
      var all = new ArrayList<>(texts);
      all.set(file, new SourceText(texts.get(file).name(), spoilt));
      var left = new HashMap<>(known);
      var fresh = new ArrayList<Diagnostic>();
      for (Diagnostic finding : check(all)) {
        if (left.merge(finding.id(), -1, Integer::sum) < 0) {
          fresh.add(finding);
        }
      }
      return fresh;
    }

    private List<Diagnostic> check(List<SourceText> all) throws IOException {
      var files = ProjectFiles.of(all.toArray(SourceText[]::new));
      return Compilation.of(files, () -> linter, Optional.empty()).diagnostics();
    }
  }
}
