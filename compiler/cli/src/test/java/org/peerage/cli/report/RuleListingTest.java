package org.peerage.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerage.diagnostic.Severity;
import org.peerage.lint.RuleFacts;
import org.peerage.rules.YamlCatalogue;

/** All rules, as readers are told they come. */
class RuleListingTest {

  @Test
  void jsonIsAsItsSchemaSays() throws IOException {
    var out = new StringWriter();
    RuleListing.json(rules(), out);
    assertEquals(List.of(), JsonSchemas.faults("rules-1", out.toString()));
    String other = out.toString().replace("\"requirements\"", "\"statements\"");
    assertNotEquals(List.of(), JsonSchemas.faults("rules-1", other));
  }

  @Test
  void markdownIsTheTableOfTheReadme() throws IOException {
    var out = new StringWriter();
    RuleListing.markdown(rules(), out);
    String readme = Files.readString(Path.of("../../rules/README.md"));
    assertTrue(readme.endsWith("\n" + out), "rules/README.md has another table");
  }

  @Test
  void aHouseRuleIsAsTheSchemaSaysToo() throws IOException {
    var rule =
        new RuleFacts(
            "house/a-rule",
            "A title",
            Severity.WARNING,
            false,
            Map.of(),
            List.of(new RuleFacts.Source("house rule", "", "house.yaml")),
            List.of(),
            Optional.empty(),
            "why",
            "fix",
            "",
            "",
            Optional.empty(),
            List.of());
    var out = new StringWriter();
    RuleListing.json(List.of(rule), out);
    assertEquals(List.of(), JsonSchemas.faults("rules-1", out.toString()));
    assertFalse(RuleMarkdown.of(rule).contains("```"), "an example it does not have");
  }

  private static List<RuleFacts> rules() {
    var catalogue = new YamlCatalogue();
    return catalogue.ids().stream().map(id -> catalogue.find(id).orElseThrow()).toList();
  }
}
