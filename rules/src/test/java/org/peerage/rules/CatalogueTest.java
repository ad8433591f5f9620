package org.peerage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.peerage.diagnostic.Severity;
import org.peerage.lint.RuleFacts;
import org.peerage.platform.Alarm;
import org.peerage.value.Product;
import org.peerage.value.Version;

/** Entries are read as they stand, and those that stand wrong are refused. */
class CatalogueTest {

  /** Areas whose examples are no single definitions; they have tests of their own. */
  private static final Set<String> OF_OTHER_FORM =
      Set.of("transition", "zonefile", "text", "settings", "build", "plan");

  private static final String ENTRY =
      """
      id: on
      title: A title
      severity: warning
      versions: {expressway: ">=X8.8 <X12.6"}
      sources: [{title: Expressway, edition: X8.10, section: Somewhere}]
      requirements: [EXP-PRE-001]
      alarm: '12:30:45'
      why: 010
      fix: no
      bad: a
      good: b
      """;

  /**
   * Each example of the catalogue, with all rules run and the findings of its own rule looked at:
   * examples are short, and a short definition lacks what other rules ask for.
   */
  @TestFactory
  Stream<DynamicTest> examples() {
    var catalogue = new YamlCatalogue();
    return catalogue.ids().stream()
        .filter(id -> !OF_OTHER_FORM.contains(catalogue.area(id).orElseThrow()))
        .map(id -> DynamicTest.dynamicTest(id, () -> example(catalogue.find(id).orElseThrow())));
  }

  private static void example(RuleFacts facts) {
    var bad = new Checked("bad.peerage", facts.bad());
    bad.isSound(facts.id());
    assertEquals(1, bad.of(facts.id()).size(), () -> "bad: " + bad.lines(bad.of(facts.id())));
    var good = new Checked("good.peerage", facts.good());
    good.isSound(facts.id());
    assertEquals("", good.lines(good.of(facts.id())), "good");
  }

  @TestFactory
  Stream<DynamicTest> texts() {
    var catalogue = new YamlCatalogue();
    return catalogue.ids().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> texts(catalogue.find(id).orElseThrow())));
  }

  private static void texts(RuleFacts facts) {
    for (String line : List.of(facts.title(), facts.why(), facts.fix())) {
      assertFalse(line.contains("\n"), line);
      assertFalse(line.endsWith("."), line);
    }
    assertTrue(Character.isUpperCase(facts.title().charAt(0)), facts.title());
    assertFalse(facts.safety() && facts.severity() != Severity.ERROR, "safety is an error");
    for (String alarm : facts.alarm().stream().toList()) {
      boolean known = Arrays.stream(Alarm.values()).anyMatch(one -> one.text().equals(alarm));
      assertTrue(known, alarm);
    }
    for (String requirement : facts.requirements()) {
      assertTrue(requirement.matches("[A-Z]+(-[A-Z0-9]+)+"), requirement);
    }
  }

  @Test
  void everyScalarIsItsOwnText() {
    RuleFacts facts = entry(ENTRY);
    assertEquals("on", facts.id());
    assertEquals("12:30:45", facts.alarm().orElseThrow());
    assertEquals("010", facts.why());
    assertEquals("no", facts.fix());
    assertEquals("X8.10", facts.sources().get(0).edition());
    var range = facts.versions().get(Product.Family.EXPRESSWAY);
    assertTrue(range.contains(Version.of("X8.9.2")));
    assertFalse(range.contains(Version.of("X12.6")));
  }

  @Test
  void aKeyTwiceIsRefused() {
    refused(ENTRY + "fix: yes\n", "entry.yaml:12: fix stands twice");
  }

  @Test
  void anUnknownKeyIsRefused() {
    refused(ENTRY + "reason: none\n", "entry.yaml:12: unknown key [reason]");
  }

  @Test
  void aMissingKeyIsRefused() {
    refused(ENTRY.replace("why: 010\n", ""), "entry.yaml: why is missing");
  }

  @Test
  void anEntryWithoutSourceIsRefused() {
    refused(
        ENTRY.replaceAll("sources: .*\n", ""), "entry.yaml: a rule without a source is an opinion");
  }

  @Test
  void anUnknownFamilyIsRefused() {
    refused(
        ENTRY.replace("expressway:", "expresway:"), "entry.yaml:4: no product family: expresway");
  }

  @Test
  void anUnknownSeverityIsRefused() {
    refused(ENTRY.replace("warning", "fatal"), "entry.yaml: no severity: fatal");
  }

  @Test
  void safetyIsTrueOrLeftOut() {
    refused(ENTRY + "safety: yes\n", "entry.yaml:12: safety is true or left out");
  }

  private static RuleFacts entry(String text) {
    return new CatalogueEntry("entry.yaml", new StringReader(text)).facts();
  }

  private static void refused(String text, String message) {
    var thrown = assertThrows(IllegalStateException.class, () -> entry(text));
    assertEquals(message, thrown.getMessage());
  }
}
