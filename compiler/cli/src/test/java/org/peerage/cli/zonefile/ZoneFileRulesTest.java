package org.peerage.cli.zonefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.peerage.golden.GoldenFiles;
import org.peerage.lint.RuleFacts;
import org.peerage.rules.YamlCatalogue;
import org.peerage.rules.zonefile.ZoneFileRule;
import org.peerage.rules.zonefile.ZoneFileRules;

/**
 * Rules about zone files: {@code rules/cases/<id>/fires*.zone} and {@code silent*.zone}. The rules
 * stand in another module, but only here can zone files be read.
 */
class ZoneFileRulesTest {

  private static final Path CASES = Path.of("../../rules/cases");
  private static final String AREA = "zonefile";

  @TestFactory
  Stream<DynamicTest> cases() {
    return new GoldenFiles(CASES, "zone", "found").tests(ZoneFileRulesTest::findings);
  }

  /** All rules run: an example shows its fault and no other. */
  @TestFactory
  Stream<DynamicTest> examples() {
    var catalogue = new YamlCatalogue();
    return entries(catalogue)
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id,
                    () -> {
                      RuleFacts facts = catalogue.find(id).orElseThrow();
                      var bad = new ReadCase(facts.bad());
                      assertEquals(
                          1, bad.findings().size(), () -> "bad: " + bad.lines(bad.findings()));
                      assertEquals(id, bad.findings().get(0).id());
                      var good = new ReadCase(facts.good());
                      assertEquals("", good.lines(good.findings()), "good");
                    }));
  }

  @Test
  void listCatalogueAndCasesNameTheSameRules() throws IOException {
    var listed = new TreeSet<String>();
    for (ZoneFileRule rule : ZoneFileRules.list()) {
      assertTrue(listed.add(rule.id()), rule.id());
    }
    var entries = new TreeSet<>(entries(new YamlCatalogue()).toList());
    assertTrue(entries.containsAll(listed), "a rule without an entry");
    for (String id : entries) {
      assertTrue(has(id, "fires"), id);
      assertTrue(has(id, "silent"), id);
    }
  }

  private static boolean has(String id, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(CASES.resolve(id))) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(name -> name.startsWith(prefix) && name.endsWith(".zone"));
    }
  }

  private static Stream<String> entries(YamlCatalogue catalogue) {
    return catalogue.ids().stream().filter(id -> catalogue.area(id).orElseThrow().equals(AREA));
  }

  /** A case that fires shows its rule and no other; a silent one shows nothing. */
  private static String findings(String name, String text) {
    String id = name.substring(0, name.indexOf('/'));
    var read = new ReadCase(text);
    if (name.contains("/fires")) {
      assertFalse(read.findings().isEmpty(), id + " does not fire");
      for (var finding : read.findings()) {
        assertEquals(id, finding.id(), () -> read.lines(read.findings()));
      }
    } else {
      assertEquals("", read.lines(read.findings()), id + " is not silent");
    }
    return read.lines(read.findings());
  }
}
