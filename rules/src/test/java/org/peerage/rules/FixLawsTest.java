package org.peerage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.fix.FixRound;
import org.peerage.parse.Parser;
import org.peerage.source.SourceText;

/** What holds of all fixes together, over every definition there is a case of, good or bad. */
class FixLawsTest {

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("cases"),
          Path.of("../grammar/cases"),
          Path.of("../compiler/core/cases"),
          Path.of("../samples"));

  private static final int MOST_ROUNDS = 12;

  @TestFactory
  Stream<DynamicTest> fixesComeToAnEndAndHarmNothing() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(FixLawsTest::isDefinition).sorted().toList()) {
          tests.add(DynamicTest.dynamicTest(file + ", safe", () -> holds(file, false)));
          tests.add(DynamicTest.dynamicTest(file + ", likely", () -> holds(file, true)));
        }
      }
    }
    assertTrue(tests.size() > 1000, "the cases have moved");
    return tests.stream();
  }

  private static void holds(Path file, boolean unsafe) throws IOException {
    var before = new SourceText("a.peerage", Files.readString(file));
    SourceText text = before;
    for (int i = 0; i < MOST_ROUNDS; i++) {
      var checked = new Checked(text.name(), text.text());
      List<Diagnostic> findings = checked.all();
      var round = FixRound.of(Map.of(text.name(), text), findings, name -> true, unsafe);
      assertEquals(List.of(), round.dropped());
      if (round.texts().isEmpty()) {
        end(before, text, unsafe);
        return;
      }
      assertFalse(round.applied().isEmpty());
      text = round.texts().get(text.name());
    }
    fail("the fixes never end: " + text.text());
  }

  /** Line ends stay what they are, and safe fixes of a text that can be read bring no error. */
  private static void end(SourceText before, SourceText after, boolean unsafe) {
    if (!Parser.parse(before).failed()) {
      assertFalse(Parser.parse(after).failed(), after.text());
      if (!unsafe) {
        var errors = new ArrayList<>(new Checked(after.name(), after.text()).errors());
        new Checked(before.name(), before.text()).errors().forEach(errors::remove);
        assertEquals(List.of(), errors);
      }
    }
    boolean crlf = before.text().replace("\r\n", "").indexOf('\n') < 0;
    if (crlf && before.text().contains("\r\n")) {
      assertTrue(after.text().replace("\r\n", "").indexOf('\n') < 0, after.text());
    }
  }

  private static boolean isDefinition(Path file) {
    return file.getFileName().toString().endsWith(".peerage");
  }
}
