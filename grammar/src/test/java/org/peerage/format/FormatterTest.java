package org.peerage.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.peerage.diagnostic.Outcome;
import org.peerage.golden.DiagnosticLines;
import org.peerage.golden.GoldenFiles;
import org.peerage.golden.RandomDefinition;
import org.peerage.golden.SyntaxLines;
import org.peerage.parse.Parser;
import org.peerage.source.SourceText;
import org.peerage.syntax.SyntaxFile;

class FormatterTest {

  private static final int RANDOM_DEFINITIONS = 3000;

  @TestFactory
  Stream<DynamicTest> formatted() {
    return new GoldenFiles(Path.of("cases"), "peerage", "formatted")
        .tests(FormatterTest::formatted);
  }

  /** Every case is held to the laws; what has errors, or is formatted already, is not written. */
  private static String formatted(String name, String input) {
    holdsTheLaws(new SourceText(name, input));
    String formatted = format(input);
    return formatted.equals(input) ? "" : formatted;
  }

  @Test
  void randomDefinitions() {
    for (long seed = 0; seed < RANDOM_DEFINITIONS; seed++) {
      var source = new SourceText("seed-" + seed, new RandomDefinition(seed).write());
      Outcome<SyntaxFile> parsed = Parser.parse(source);
      boolean misplaced =
          parsed.diagnostics().stream().allMatch(d -> d.id().equals("bad-suppression"));
      assertTrue(misplaced, () -> DiagnosticLines.of(source, parsed.diagnostics()) + source.text());
      holdsTheLaws(source);
    }
  }

  private static void holdsTheLaws(SourceText source) {
    Outcome<String> once = Formatter.format(source);
    if (once.failed()) {
      assertEquals(source.text(), once.value());
      return;
    }
    var again = new SourceText(source.name(), once.value());
    String what = source.name() + "\n" + source.text() + "\n---\n" + once.value();
    assertEquals(once.value(), Formatter.format(again).value(), what);
    assertEquals(tree(source), tree(again), what);
    assertTrue(once.value().isEmpty() || once.value().endsWith("\n"), what);
  }

  private static String tree(SourceText source) {
    return SyntaxLines.of(Parser.parse(source).value());
  }

  private static String format(String input) {
    return Formatter.format(new SourceText("case", input)).value();
  }
}
