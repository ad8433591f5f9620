package org.peerage.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.lint.RuleFacts.Source;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Schema;
import org.peerage.source.Span;
import org.peerage.syntax.Name;
import org.peerage.syntax.Suppression;
import org.peerage.value.Product;
import org.peerage.value.Version;
import org.peerage.value.VersionRange;

/** What becomes of a finding: joined, bounded by versions, suppressed, sorted. */
class LinterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final List<Finding> found = new ArrayList<>();
  private final List<Diagnostic> earlier = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private Optional<LocalDate> asOf = Optional.empty();

  @Test
  void whatIsKnownOfTheRuleIsJoined() {
    found.add(at(10, 12).on(Product.Family.EXPRESSWAY, Optional.empty()));
    var said = run().get(0);
    assertEquals("some-rule", said.id());
    assertEquals(Severity.WARNING, said.severity());
    assertEquals(
        List.of("it breaks   [Expressway X8.9, Somewhere]", "expe2 would raise: alarm"),
        said.notes());
    assertEquals(Optional.of("mend it"), said.help());
  }

  @Test
  void theGuideOfTheProductIsCitedAndItsAlarmsOnly() {
    found.add(at(10, 12).on(Product.Family.CONDUCTOR, Optional.empty()));
    assertEquals(List.of("it breaks   [Conductor XC3.0, Elsewhere]"), run().get(0).notes());
  }

  @Test
  void theHelpOfAFindingGoesBeforeThatOfTheCatalogue() {
    found.add(at(10, 12).help("type this"));
    assertEquals(Optional.of("type this"), run().get(0).help());
  }

  @Test
  void aRuleWithoutAnEntryIsOurOwnMistake() {
    var linter = new Linter(List.of(new Told("unheard-of", found)), new Book());
    found.add(at(10, 12));
    assertThrows(
        IllegalStateException.class, () -> linter.run(estate(), List.of(), Optional.empty()));
  }

  @Test
  void whatLiesOutsideTheVersionsIsDropped() {
    found.add(at(10, 12).on(Product.Family.EXPRESSWAY, Optional.of(Version.of("X8.7"))));
    found.add(at(20, 22).on(Product.Family.EXPRESSWAY, Optional.of(Version.of("X8.8"))));
    found.add(at(30, 32).on(Product.Family.VCS, Optional.of(Version.of("X8.8"))));
    assertEquals("20 some-rule", places(run()));
  }

  @Test
  void theSamePlaceIsToldOnceInTheSameWords() {
    found.add(at(10, 12));
    found.add(at(10, 12));
    assertEquals("10 some-rule", places(run()));
  }

  @Test
  void whatIsMissingFromABlockWithAnErrorIsNotTold() {
    earlier.add(Diagnostic.error("bad-value", span(50, 52), "no value"));
    found.add(at(10, 12).missingFrom(block(10, 60)));
    found.add(at(60, 62).missingFrom(block(60, 90)));
    found.add(at(52, 53).missingFrom(block(51, 55)));
    found.add(at(11, 12));
    assertEquals("11 some-rule, 50 bad-value, 52 some-rule, 60 some-rule", places(run()));
  }

  @Test
  void whatIsMissingFromABlockThatUsesSomethingUnreadIsNotTold() {
    found.add(at(10, 12).missingFrom(partial(block(10, 60))));
    found.add(at(11, 12));
    assertEquals("11 some-rule", places(run()));
  }

  @Test
  void aWarningOfAnEarlierStageHidesNothing() {
    earlier.add(Diagnostic.of("odd", Severity.WARNING, span(50, 52), "odd"));
    found.add(at(10, 12).missingFrom(block(10, 60)));
    assertEquals("10 some-rule, 50 odd", places(run()));
  }

  @Test
  void aCommentTakesWhatItCovers() {
    allow("some-rule", 0, 20, 60);
    found.add(at(19, 21));
    found.add(at(20, 60));
    found.add(at(30, 32));
    found.add(at(59, 61));
    assertEquals("19 some-rule, 59 some-rule", places(run()));
  }

  @Test
  void aCommentInAnotherFileTakesNothing() {
    suppressions.add(
        new Suppression(
            new Name("some-rule", new Span("a", 0, 1)),
            Optional.of("why"),
            Optional.empty(),
            new Span("a", 0, 1),
            new Span("a", 0, 100)));
    found.add(at(10, 12));
    assertEquals("0 unused-suppression, 10 some-rule", places(run()));
  }

  @Test
  void ofTwoCommentsTheNearerIsUsed() {
    allow("some-rule", 0, 10, 100);
    allow("some-rule", 20, 30, 60);
    found.add(at(40, 42));
    assertEquals("0 unused-suppression", places(run()));
  }

  @Test
  void commentsThatOverlapEachTakeTheirOwn() {
    allow("some-rule", 0, 10, 50);
    allow("some-rule", 5, 30, 80);
    found.add(at(12, 14));
    found.add(at(60, 62));
    assertEquals("", places(run()));
  }

  @Test
  void anOldIdOfARuleIsKnown() {
    allow("old-rule", 0, 10, 50);
    found.add(at(12, 14));
    assertEquals("", places(run()));
  }

  @Test
  void aSafetyRuleIsAnErrorAndStands() {
    allow("safe-rule", 0, 10, 50);
    earlier.add(Diagnostic.of("safe-rule", Severity.INFO, span(12, 14), "dangerous"));
    var said = run();
    assertEquals("0 suppression-refused, 12 safe-rule", places(said));
    assertEquals(Severity.ERROR, said.get(1).severity());
  }

  @Test
  void whatResolveSaysCanBeAllowedAndWhatParseSaysCannot() {
    allow("resolve-rule", 0, 10, 50);
    allow("syntax-rule", 5, 10, 50);
    earlier.add(Diagnostic.error("resolve-rule", span(12, 14), "wrong level"));
    earlier.add(Diagnostic.error("syntax-rule", span(16, 18), "no sense"));
    assertEquals("5 suppression-refused, 16 syntax-rule", places(run()));
  }

  @Test
  void aRuleNobodyKnowsIsToldAtItsName() {
    allow("sme-rule", 0, 10, 50);
    assertEquals("0 unknown-rule-suppressed", places(run()));
  }

  @Test
  void aCommentWithoutReasonCoversAndIsToldByParse() {
    suppressions.add(
        new Suppression(
            new Name("some-rule", span(0, 1)),
            Optional.empty(),
            Optional.empty(),
            span(0, 1),
            span(10, 50)));
    found.add(at(12, 14));
    assertEquals("", places(run()));
  }

  @Test
  void aCommentIsNotCalledUselessInAFileWithErrors() {
    allow("some-rule", 0, 10, 50);
    earlier.add(Diagnostic.error("syntax-rule", span(80, 82), "no sense"));
    assertEquals("80 syntax-rule", places(run()));
  }

  @Test
  void anEndedCommentTakesNothingFromTheDayAfter() {
    until("2026-11-19");
    found.add(at(12, 14));
    assertEquals("", places(run()));
    asOf = Optional.of(DAY);
    assertEquals("5 suppression-expired, 12 some-rule", places(run()));
    suppressions.clear();
    until("2026-11-20");
    assertEquals("", places(run()));
  }

  @Test
  void datesAreLookedAtOnlyWhenADayIsGiven() {
    DatedRule rule = new Dated();
    assertEquals(List.of(), rule.findings(estate(), Optional.empty()));
    assertEquals(1, rule.findings(estate(), Optional.of(DAY)).size());
  }

  private List<Diagnostic> run() {
    var linter = new Linter(List.of(new Told("some-rule", found)), new Book());
    return linter.run(estate(), earlier, asOf);
  }

  private Estate estate() {
    return new Estate(List.of(), suppressions, List.of());
  }

  private void allow(String rule, int comment, int start, int end) {
    suppressions.add(
        new Suppression(
            new Name(rule, span(comment, comment + 1)),
            Optional.of("why"),
            Optional.empty(),
            span(comment, comment + 1),
            span(start, end)));
  }

  private void until(String day) {
    suppressions.add(
        new Suppression(
            new Name("some-rule", span(0, 1)),
            Optional.of("why"),
            Optional.of(new Name(day, span(5, 6))),
            span(0, 6),
            span(10, 50)));
  }

  private static Finding at(int start, int end) {
    return Finding.at(span(start, end), "edge/expe2", "it is so");
  }

  private static Span span(int start, int end) {
    return new Span("f", start, end);
  }

  private static Element block(int start, int end) {
    return new Element(
        Schema.PEER, List.of(), span(start, start), span(start, end), "", Map.of(), List.of());
  }

  private static Element partial(Element block) {
    return new Element(
        block.kind(),
        block.labels(),
        block.head(),
        block.span(),
        block.description(),
        block.values(),
        block.children(),
        true);
  }

  private static String places(List<Diagnostic> said) {
    var text = new StringBuilder();
    for (Diagnostic one : said) {
      text.append(text.isEmpty() ? "" : ", ").append(one.at().start()).append(' ').append(one.id());
    }
    return text.toString();
  }

  /** A rule that has found something. */
  private record Told(String id, List<Finding> findings) implements EstateRule {
    @Override
    public List<Finding> check(Estate estate) {
      return findings;
    }
  }

  private record Dated() implements DatedRule {
    @Override
    public String id() {
      return "some-rule";
    }

    @Override
    public List<Finding> check(Estate estate, LocalDate asOf) {
      return List.of(at(1, 2));
    }
  }

  private static final class Book implements Catalogue {
    @Override
    public Optional<RuleFacts> find(String id) {
      return switch (id) {
        case "some-rule", "old-rule" -> Optional.of(facts("some-rule", false, Optional.empty()));
        case "safe-rule" -> Optional.of(facts(id, true, Optional.empty()));
        case "resolve-rule" -> Optional.of(facts(id, false, Optional.of("resolve")));
        case "syntax-rule" -> Optional.of(facts(id, false, Optional.of("syntax")));
        default -> Optional.empty();
      };
    }

    @Override
    public boolean isOfText(String id) {
      return false;
    }

    @Override
    public List<String> ids() {
      return List.of("resolve-rule", "safe-rule", "some-rule", "syntax-rule");
    }

    private static RuleFacts facts(String id, boolean safety, Optional<String> stage) {
      return new RuleFacts(
          id,
          "A rule",
          Severity.WARNING,
          safety,
          Map.of(
              Product.Family.EXPRESSWAY,
              VersionRange.of(">=X8.8"),
              Product.Family.CONDUCTOR,
              VersionRange.ANY),
          List.of(
              new Source("Expressway", "X8.9", "Somewhere"),
              new Source("Conductor", "XC3.0", "Elsewhere")),
          List.of(),
          Optional.of("alarm"),
          "it breaks",
          "mend it",
          "bad",
          "good",
          stage,
          List.of("old-rule"));
    }
  }
}
