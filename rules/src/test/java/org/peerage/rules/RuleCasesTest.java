package org.peerage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.golden.GoldenFiles;

/**
 * The cases of each rule: {@code cases/<id>/fires*.peerage} with what a reader sees of it, {@code
 * silent*.peerage} without. All rules run; of their findings those of the rule itself are compared.
 */
class RuleCasesTest {

  private static final Path CASES = Path.of("cases");

  @TestFactory
  Stream<DynamicTest> findings() {
    return new GoldenFiles(CASES, "peerage", "expected").tests(RuleCasesTest::findings);
  }

  /** What is left after the safe fixes, and that they settle what they promise to settle. */
  @TestFactory
  Stream<DynamicTest> fixes() {
    return new GoldenFiles(CASES, "peerage", "fixed").tests(RuleCasesTest::fixed);
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

  private static String fixed(String name, String text) {
    var edits = new ArrayList<Edit>();
    List<Diagnostic> findings = new Checked(file(name), text).of(id(name));
    boolean all = true;
    for (Diagnostic finding : findings) {
      boolean safe = false;
      for (Fix fix : finding.fixes()) {
        if (fix.safety() == Fix.Safety.SAFE) {
          edits.addAll(fix.edits());
          safe = true;
        }
      }
      all &= safe;
    }
    if (edits.isEmpty()) {
      return "";
    }
    String fixed = apply(text, edits);
    if (all) {
      assertEquals(List.of(), new Checked(file(name), fixed).of(id(name)));
    }
    return fixed;
  }

  private static String apply(String text, List<Edit> edits) {
    var sorted = new ArrayList<>(edits);
    sorted.sort((one, other) -> one.at().compareTo(other.at()));
    Collections.reverse(sorted);
    String result = text;
    for (Edit edit : sorted) {
      result =
          result.substring(0, edit.at().start())
              + edit.replacement()
              + result.substring(edit.at().end());
    }
    return result;
  }

  /** The rule is the folder of the case. */
  private static String id(String name) {
    return name.substring(0, name.indexOf('/'));
  }

  private static String file(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
