package org.peerage.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** Which fixes go together, and what becomes of the text around them. */
class FixRoundTest {

  private static final String SITE =
      "site x {\n    prefixes = [10.0.0.0/24]\n    title    = b\n}\n";

  @Test
  void whatStandsApartIsAppliedAtOnce() {
    var round = round(SITE, fix(SITE, "x", "y"), fix(SITE, "b", "cc"));
    assertEquals(SITE.replace("site x", "site y").replace("= b", "= cc"), text(round));
    assertEquals(2, round.applied().size());
    assertEquals(0, round.left());
  }

  @Test
  void ofTwoThatTouchTheFirstIsAppliedAndTheOtherLeft() {
    Edit one = edit(SITE, "10.0.0.0/24", "10.1.0.0/24");
    Edit inside = edit(SITE, "/24", "/25");
    Edit beside = new Edit(behind(one), " 10.2.0.0/24");
    var round = round(SITE, fixOf(one), fixOf(inside), fixOf(beside));
    assertEquals(SITE.replace("10.0.", "10.1."), round.texts().get("a").text());
    assertEquals(1, round.applied().size());
    assertEquals(2, round.left());
  }

  @Test
  void aFixIsAppliedWholeOrNotAtAll() {
    var both = new Fix("both", List.of(edit(SITE, "x", "z"), edit(SITE, "b", "c")), Safety.SAFE);
    var round = round(SITE, fix(SITE, "x", "y"), both);
    assertEquals(SITE.replace("site x", "site y"), round.texts().get("a").text());
    assertEquals(1, round.left());
  }

  @Test
  void oneFixOfTwoFindingsIsAppliedOnce() {
    var round = round(SITE, fix(SITE, "x", "y"), fix(SITE, "x", "y"));
    assertEquals(SITE.replace("site x", "site y"), round.texts().get("a").text());
    assertEquals(2, round.applied().size());
  }

  @Test
  void aLineOnWhichNothingIsLeftGoes() {
    var round = round(SITE, fix(SITE, "title    = b", ""));
    assertEquals("site x {\n    prefixes = [10.0.0.0/24]\n}\n", round.texts().get("a").text());
    String comment = SITE.replace("title    = b", "title    = b # a word");
    round = round(comment, fix(comment, "# a word", ""));
    assertEquals(SITE, round.texts().get("a").text());
  }

  @Test
  void lineEndsByteOrderMarkAndAMissingLastLineEndStay() {
    String text = "\ufeff" + SITE.strip().replace("\n", "\r\n");
    var round = round(text, fix(text, "title    = b", "title = c\n    asn = 1"));
    String expected = text.replace("title    = b", "title = c\r\n    asn = 1");
    assertEquals(expected, round.texts().get("a").text());
    round = round(text, fix(text, "title    = b", ""));
    assertEquals(text.replace("    title    = b\r\n", ""), round.texts().get("a").text());
  }

  @Test
  void whatWasLaidOutStaysLaidOutAndWhatWasNotIsLeft() {
    String laidOut = "site x {\n    prefixes = [10.0.0.0/24]\n}\n";
    assertEquals(
        "site x {\n    prefixes = [10.0.0.0/24]\n    title    = b\n}\n",
        text(round(laidOut, fix(laidOut, "\n}", "\ntitle = b\n}"))));
    String not = "site  x {\n}\n";
    assertEquals("site  y {\n}\n", text(round(not, fix(not, "x", "y"))));
  }

  @Test
  void aLineBeforeABraceIsIndentedLikeItsBlock() {
    String text = "cluster x {\r\n  peer y { }\r\n  peer z {\r\n  }\r\n}\r\n";
    int first = text.indexOf('}');
    int second = text.indexOf('}', first + 1);
    var source = new SourceText("a", text);
    var one = new Edit(source.span(first, first), "\nsite = a\n");
    var other = new Edit(source.span(second, second), "\nsite = b\n");
    assertEquals(
        text.replace("{ }", "{  site = a }").replace("z {\r\n", "z {\r\n      site = b\r\n"),
        text(round(text, fixOf(one), fixOf(other))));
  }

  @Test
  void likelyFixesWaitToBeAskedForAndManualOnesAreNeverApplied() {
    var likely = new Fix("likely", List.of(edit(SITE, "x", "y")), Safety.UNSAFE);
    var manual = new Fix("manual", List.of(edit(SITE, "b", "c")), Safety.MANUAL);
    assertTrue(round(SITE, likely, manual).texts().isEmpty());
    assertEquals(
        SITE.replace("site x", "site y"),
        round(List.of("a"), SITE, true, likely, manual).texts().get("a").text());
  }

  @Test
  void aTextThatMustNotBeChangedIsNot() {
    var round = round(List.of(), SITE, true, fix(SITE, "x", "y"));
    assertTrue(round.texts().isEmpty());
    assertEquals(1, round.elsewhere());
  }

  @Test
  void aFixThatMakesATextUnreadableIsDropped() {
    var breaking = fix(SITE, "}", "");
    var round = round(SITE, breaking, fix(SITE, "x", "y"));
    assertEquals(List.of(breaking), round.dropped().stream().map(FixRound.Applied::fix).toList());
    assertEquals(1, round.applied().size());
    assertEquals(SITE.replace("site x", "site y"), text(round));
  }

  @Test
  void fixesThatMakeATextUnreadableTogetherAreAllDropped() {
    // One level of nesting less than there may be: either fix adds one.
    String text = "let a = " + "[".repeat(31) + "1" + "]".repeat(31) + "\n";
    int one = text.indexOf('1');
    var outer = around(text, text.indexOf('['), text.lastIndexOf(']') + 1);
    var inner = around(text, one, one + 1);
    assertEquals(1, round(text, outer).applied().size());
    assertEquals(1, round(text, inner).applied().size());
    var round = round(text, outer, inner);
    assertTrue(round.texts().isEmpty());
    assertEquals(List.of(), round.applied());
    assertEquals(2, round.dropped().size());
  }

  private static Fix around(String text, int start, int end) {
    var source = new SourceText("a", text);
    var edits =
        List.of(new Edit(source.span(start, start), "["), new Edit(source.span(end, end), "]"));
    return new Fix("put it in brackets", edits, Safety.SAFE);
  }

  private static FixRound round(String text, Fix... fixes) {
    return round(List.of("a"), text, false, fixes);
  }

  private static FixRound round(List<String> editable, String text, boolean unsafe, Fix... fixes) {
    var findings = new ArrayList<Diagnostic>();
    for (Fix fix : fixes) {
      findings.add(Diagnostic.error("some-rule", fix.edits().get(0).at(), "wrong").fix(fix));
    }
    var texts = Map.of("a", new SourceText("a", text));
    return FixRound.of(texts, findings, editable::contains, unsafe);
  }

  private static String text(FixRound round) {
    assertEquals(1, round.texts().size());
    return round.texts().get("a").text();
  }

  private static Fix fix(String text, String what, String with) {
    return fixOf(edit(text, what, with));
  }

  private static Fix fixOf(Edit edit) {
    return new Fix("write it", List.of(edit), Safety.SAFE);
  }

  /** The last place where that stands. */
  private static Edit edit(String text, String what, String with) {
    int start = what.equals("x") ? text.indexOf(" x ") + 1 : text.lastIndexOf(what);
    return new Edit(new SourceText("a", text).span(start, start + what.length()), with);
  }

  private static Span behind(Edit edit) {
    return new Span("a", edit.at().end(), edit.at().end());
  }
}
