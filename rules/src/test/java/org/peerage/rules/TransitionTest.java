package org.peerage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.golden.DiagnosticLines;
import org.peerage.golden.GoldenFiles;
import org.peerage.lint.RuleFacts;
import org.peerage.model.Estate;
import org.peerage.plan.Planner;
import org.peerage.plan.Refusal;
import org.peerage.plan.Said;
import org.peerage.plan.TransitionLinter;
import org.peerage.plan.TransitionRule;
import org.peerage.plan.change.Difference;
import org.peerage.rules.transition.TransitionRules;
import org.peerage.source.SourceText;

/**
 * Rules about a change: {@code cases/<id>/fires*.change} and {@code silent*.change} hold the
 * definition before, a line {@code === becomes ===}, and the one after.
 */
class TransitionTest {

  private static final Path CASES = Path.of("cases");

  /** A refusal that nobody knows how to bring about: its page has no example. */
  private static final String UNKNOWN_IN_THE_WILD = "plan-not-proved";

  private static final String BECOMES = "=== becomes ===\n";

  @TestFactory
  Stream<DynamicTest> cases() {
    return new GoldenFiles(CASES, "change", "findings").tests(TransitionTest::findings);
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    var catalogue = new YamlCatalogue();
    return transitions(catalogue)
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id,
                    () -> {
                      RuleFacts facts = catalogue.find(id).orElseThrow();
                      var bad = new Pair(facts.bad());
                      assertEquals(1, bad.of(id).size(), () -> bad.lines(bad.of(id)));
                      var good = new Pair(facts.good());
                      assertEquals("", good.lines(good.of(id)));
                    }));
  }

  /** What is no rule: a planner refuses it, whatever the definitions are held to. */
  @TestFactory
  Stream<DynamicTest> examplesOfPlans() {
    var catalogue = new YamlCatalogue();
    return catalogue.ids().stream()
        .map(id -> catalogue.find(id).orElseThrow())
        .filter(facts -> facts.stage().equals(Optional.of("plan")))
        .filter(facts -> !facts.id().equals(UNKNOWN_IN_THE_WILD))
        .map(
            facts ->
                DynamicTest.dynamicTest(
                    facts.id(),
                    () -> {
                      assertEquals(List.of(facts.id()), new Pair(facts.bad()).refusals());
                      assertEquals(List.of(), new Pair(facts.good()).refusals());
                    }));
  }

  @Test
  void listCatalogueAndCasesNameTheSameRules() {
    var listed = new TreeSet<String>();
    for (TransitionRule rule : TransitionRules.list()) {
      assertTrue(listed.add(rule.id()), rule.id());
    }
    var entries = new TreeSet<>(transitions(new YamlCatalogue()).toList());
    assertEquals(String.join("\n", entries), String.join("\n", listed));
    for (String id : listed) {
      assertTrue(Files.exists(CASES.resolve(id).resolve("fires.change")), id);
      assertTrue(Files.exists(CASES.resolve(id).resolve("silent.change")), id);
    }
  }

  private static Stream<String> transitions(YamlCatalogue catalogue) {
    return catalogue.ids().stream()
        .filter(id -> catalogue.area(id).orElseThrow().equals("transition"));
  }

  private static String findings(String name, String text) {
    String id = name.substring(0, name.indexOf('/'));
    var pair = new Pair(text);
    List<Diagnostic> findings = pair.of(id);
    if (name.contains("/fires")) {
      assertFalse(findings.isEmpty(), id + " does not fire");
    } else {
      assertEquals("", pair.lines(findings), id + " is not silent");
    }
    return pair.lines(findings);
  }

  /** Two definitions and what all rules say of the change between them. */
  private static final class Pair {

    private final SourceText before;
    private final SourceText after;
    private final Difference difference;
    private final List<Diagnostic> diagnostics;

    Pair(String text) {
      int middle = text.indexOf(BECOMES);
      before = new SourceText("before.peerage", text.substring(0, middle));
      after = new SourceText("after.peerage", text.substring(middle + BECOMES.length()));
      difference = Difference.between(estate(before), estate(after));
      diagnostics =
          new TransitionLinter(TransitionRules.list(), new YamlCatalogue()).run(difference);
    }

    List<String> refusals() {
      return Planner.refused(difference, Said.NOTHING).stream().map(Refusal.Reason::id).toList();
    }

    List<Diagnostic> of(String id) {
      return diagnostics.stream().filter(finding -> finding.id().equals(id)).toList();
    }

    String lines(List<Diagnostic> findings) {
      return new DiagnosticLines(List.of(before, after)).lines(findings);
    }

    private static Estate estate(SourceText text) {
      try {
        Outcome<Estate> outcome = Compilation.of(ProjectFiles.of(text));
        assertEquals(List.of(), outcome.diagnostics().stream().map(Object::toString).toList());
        return outcome.value();
      } catch (IOException impossible) {
        throw new AssertionError(impossible);
      }
    }
  }
}
