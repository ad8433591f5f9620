package org.peerage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.fix.FixRound;
import org.peerage.golden.GoldenFiles;
import org.peerage.source.SourceText;

/**
 * The cases of each rule: {@code cases/<id>/fires*.peerage} with what a reader sees of it, {@code
 * silent*.peerage} without. All rules run; of their findings those of the rule itself are compared.
 */
class RuleCasesTest {

  private static final Path CASES = Path.of("cases");
  private static final int MOST_ROUNDS = 5;

  @TestFactory
  Stream<DynamicTest> findings() {
    return new GoldenFiles(CASES, "peerage", "expected").tests(RuleCasesTest::findings);
  }

  /** What the safe fixes of the rule make of it. */
  @TestFactory
  Stream<DynamicTest> safeFixes() {
    return new GoldenFiles(CASES, "peerage", "fixed")
        .tests((name, text) -> different(text, fixed(name, text, false)));
  }

  /** What the likely ones make of that. */
  @TestFactory
  Stream<DynamicTest> likelyFixes() {
    return new GoldenFiles(CASES, "peerage", "likely")
        .tests((name, text) -> different(fixed(name, text, false), fixed(name, text, true)));
  }

  private static String findings(String name, String text) {
    String id = id(name);
    var checked = new Checked(file(name), text);
    checked.isSound(id);
    List<Diagnostic> findings = checked.of(id);
    if (file(name).startsWith("fires")) {
      assertFalse(findings.isEmpty(), id + " does not fire");
    } else {
      assertEquals("", checked.lines(findings), id + " is not silent");
    }
    return checked.lines(findings);
  }

  /** Applies the fixes of the rule until there is none left, and holds what must hold of them. */
  private static String fixed(String name, String text, boolean unsafe) {
    String fixed = text;
    for (int i = 0; i < MOST_ROUNDS; i++) {
      var checked = new Checked(file(name), fixed);
      var texts = Map.of(file(name), new SourceText(file(name), fixed));
      var round = FixRound.of(texts, checked.of(id(name)), file -> true, unsafe);
      assertEquals(List.of(), round.dropped());
      if (round.texts().isEmpty()) {
        assertEquals(List.of(), newErrors(new Checked(file(name), text), checked));
        return fixed;
      }
      fixed = round.texts().get(file(name)).text();
    }
    return fail("the fixes never end: " + fixed);
  }

  /** The errors that were not there before, however often the others are. */
  private static List<String> newErrors(Checked before, Checked after) {
    var errors = new ArrayList<>(after.errors());
    for (String error : before.errors()) {
      errors.remove(error);
    }
    return errors;
  }

  private static String different(String before, String after) {
    return before.equals(after) ? "" : after;
  }

  /** The rule is the folder of the case. */
  private static String id(String name) {
    return name.substring(0, name.indexOf('/'));
  }

  private static String file(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
