package org.peerage.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Outcome;
import org.peerage.golden.DiagnosticLines;
import org.peerage.golden.GoldenFiles;
import org.peerage.golden.SyntaxLines;
import org.peerage.source.SourceText;
import org.peerage.syntax.SyntaxFile;

/** What the parser makes of every case; one without an expected file is silent. */
class FindingsTest {

  private static final Path CASES = Path.of("cases");

  @TestFactory
  Stream<DynamicTest> findings() {
    return new GoldenFiles(CASES, "peerage", "expected")
        .tests(
            (name, input) -> {
              var source = new SourceText(name, input);
              Outcome<SyntaxFile> outcome = Parser.parse(source);
              Laws.hold(source, outcome);
              return DiagnosticLines.of(source, outcome.diagnostics());
            });
  }

  /** What was understood, mistakes and all. */
  @TestFactory
  Stream<DynamicTest> trees() {
    return new GoldenFiles(CASES, "peerage", "tree")
        .tests((name, input) -> SyntaxLines.of(Parser.parse(new SourceText(name, input)).value()));
  }

  /** The text with every safe fix applied: each takes its finding away and makes no new one. */
  @TestFactory
  Stream<DynamicTest> safeFixes() {
    return new GoldenFiles(CASES, "peerage", "fixed").tests(FindingsTest::fixed);
  }

  private static String fixed(String name, String input) {
    List<Diagnostic> found = Parser.parse(new SourceText(name, input)).diagnostics();
    var edits = new ArrayList<Edit>();
    int applied = 0;
    for (Diagnostic diagnostic : found) {
      for (Fix fix : diagnostic.fixes()) {
        if (fix.safety() == Fix.Safety.SAFE) {
          edits.addAll(fix.edits());
          applied++;
        }
      }
    }
    if (applied == 0) {
      return "";
    }
    edits.sort((one, other) -> other.at().compareTo(one.at()));
    var text = new StringBuilder(input);
    for (Edit edit : edits) {
      text.replace(edit.at().start(), edit.at().end(), edit.replacement());
    }
    var mended = new SourceText(name, text.toString());
    List<Diagnostic> left = Parser.parse(mended).diagnostics();
    assertEquals(
        found.size() - applied, left.size(), () -> DiagnosticLines.of(mended, left) + text);
    return mended.text();
  }
}
