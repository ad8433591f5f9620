package org.peerage.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.source.SourceText;
import org.peerage.syntax.SyntaxFile;

/**
 * Texts that are too much of something: one finding that says so, and what is around them is read.
 */
class BoundsTest {

  private static final int MANY = 100_000;

  @Test
  void nestedBraces() {
    String after = "\nb { c = d }\n";
    only("nesting-too-deep", "a {".repeat(MANY) + "}".repeat(MANY) + after, 1);
    only("nesting-too-deep", "a {\n".repeat(10_000) + "}\n".repeat(10_000) + after, 1);
    only("nesting-too-deep", "a {".repeat(MANY), 0);
    only("nesting-too-deep", "a {\n".repeat(MANY), 0);
  }

  @Test
  void nestedBrackets() {
    String after = "\nb { c = d }\n";
    only("nesting-too-deep", "a { b = " + "[".repeat(MANY) + "]".repeat(MANY) + " }" + after, 1);
    only("nesting-too-deep", "a { b = " + "f(".repeat(MANY) + ")".repeat(MANY) + " }" + after, 1);
    only("nesting-too-deep", "a { b = " + "[".repeat(MANY), 0);
    only("nesting-too-deep", "a { b = " + "f([".repeat(MANY) + "}", 0);
  }

  @Test
  void nestingUpToTheBound() {
    int bound = Layout.MAX_NESTING;
    assertEquals(List.of(), found("a { ".repeat(bound) + "} ".repeat(bound)));
    only("nesting-too-deep", "a { ".repeat(bound + 1) + "} ".repeat(bound + 1), 0);
  }

  @Test
  void oneVeryLargeBlock() {
    String large = "a {\n" + "b = c\n".repeat(Layout.MAX_TOKENS / 4 + 1) + "}\n";
    only("block-too-large", large + "d { }\n", 1);
  }

  @Test
  void longLists() {
    Outcome<SyntaxFile> outcome =
        parse("a { b = [" + "1, ".repeat(MANY) + "]  c = 1" + " + 1".repeat(MANY) + " }");
    assertEquals(List.of(), outcome.diagnostics());
  }

  @Test
  void moreFindingsThanAnyoneReads() {
    List<Diagnostic> found = found("a {\n" + "b = = c\n".repeat(5000) + "}");
    assertEquals(Findings.MAX_FINDINGS + 1, found.size());
    assertEquals("too-many-findings", found.get(found.size() - 1).id());
  }

  @Test
  void noTextAtAll() {
    var random = new Random(3);
    var text = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      text.append((char) random.nextInt(0x10000));
    }
    only("control-character", text + "\0", 0);
    assertTrue(found(text.toString().replace("\0", "")).size() <= Findings.MAX_FINDINGS + 1);
  }

  private static void only(String id, String text, int items) {
    Outcome<SyntaxFile> outcome = parse(text);
    assertEquals(List.of(id), outcome.diagnostics().stream().map(Diagnostic::id).toList());
    assertEquals(items, outcome.value().items().size());
  }

  private static List<Diagnostic> found(String text) {
    return parse(text).diagnostics();
  }

  private static Outcome<SyntaxFile> parse(String text) {
    return Parser.parse(new SourceText("text", text));
  }
}
