package org.peerage.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.source.SourceText;
import org.peerage.syntax.Suppression;

class SuppressionsTest {

  private static final String ALLOW = "# peerage: allow a-rule because \"why\"";

  @Test
  void aboveABlockItCoversTheBlock() {
    assertEquals(List.of("a {\n b = c\n}"), covered(ALLOW + "\na {\n b = c\n}\nd { }\n"));
  }

  @Test
  void aboveAnAttributeItCoversThatAlone() {
    assertEquals(List.of("b = c"), covered("a {\n " + ALLOW + "\n b = c  d = e\n}\n"));
  }

  @Test
  void severalStandAboveOneAnother() {
    assertEquals(
        List.of("b = [\n1]", "b = [\n1]"),
        covered("a {\n" + ALLOW + "\n" + ALLOW + "\n# what it is\n\nb = [\n1]\n}\n"));
  }

  @Test
  void atTheEndOfALineItCoversTheLine() {
    assertEquals(
        List.of("  b = c  d = e " + ALLOW), covered("a {\n  b = c  d = e " + ALLOW + "\nf = g\n}"));
  }

  @Test
  void inAListItCoversTheLineBelow() {
    assertEquals(List.of("1, 2,"), covered("a { b = [\n" + ALLOW + "\n1, 2,\n3] }"));
  }

  @Test
  void aboveWhatCannotBeReadItCoversTheLine() {
    assertEquals(List.of("b = ="), covered("a {\n" + ALLOW + "\nb = =\n}"));
  }

  @Test
  void everythingIsRead() {
    Suppression read =
        suppressions("a { } # peerage: allow a-rule because \"b # c\" until 2028-02-29").get(0);
    assertEquals("a-rule", read.rule().text());
    assertEquals(Optional.of("b # c"), read.reason());
    assertEquals("2028-02-29", read.until().orElseThrow().text());
    assertEquals(23, read.rule().span().start());
  }

  @Test
  void aDayInFrontOfTheReasonIsUnderstoodAndSaidToStandInTheWrongPlace() {
    String text = "a { } # peerage: allow a-rule until 2028-02-29 because \"why\"";
    var outcome = Parser.parse(new SourceText("s", text));
    Suppression read = outcome.value().suppressions().get(0);
    assertEquals(Optional.of("why"), read.reason());
    assertEquals("2028-02-29", read.until().orElseThrow().text());
    assertEquals(1, outcome.diagnostics().size());
    var found = outcome.diagnostics().get(0);
    assertEquals("bad-suppression", found.id());
    assertEquals(
        "until 2028-02-29 because \"why\"", text.substring(found.at().start(), found.at().end()));
    assertEquals(
        "because \"why\" until 2028-02-29", found.fixes().get(0).edits().get(0).replacement());
  }

  @Test
  void withoutAReasonItIsKeptAndReported() {
    var source = new SourceText("s", "a { } # peerage: allow a-rule");
    var outcome = Parser.parse(source);
    assertEquals("suppression-without-reason", outcome.diagnostics().get(0).id());
    assertTrue(outcome.value().suppressions().get(0).reason().isEmpty());
  }

  private static List<String> covered(String text) {
    return suppressions(text).stream()
        .map(read -> text.substring(read.covers().start(), read.covers().end()))
        .toList();
  }

  private static List<Suppression> suppressions(String text) {
    return Parser.parse(new SourceText("s", text)).value().suppressions();
  }
}
