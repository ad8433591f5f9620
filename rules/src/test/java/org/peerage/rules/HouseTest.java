package org.peerage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerage.golden.GoldenFiles;
import org.peerage.lint.Rule;
import org.peerage.lint.RuleFacts;
import org.peerage.lint.ServedRule;

/** Classes, list, catalogue, cases and table name the same rules. */
class HouseTest {

  private static final Path SOURCES = Path.of("src/main/java/org/peerage/rules");
  private static final Path CATALOGUE = Path.of("catalogue");
  private static final Path CASES = Path.of("cases");
  private static final Path README = Path.of("README.md");
  private static final Set<String> NO_AREA = Set.of("shared", "house", "transition", "zonefile");
  private static final String TABLE_BEGINS = "<!-- the table is written by the tests -->\n";

  @Test
  void eachRuleIsAClassOfItsAreaAndALineOfTheList() throws IOException {
    var listed = new ArrayList<String>();
    for (Rule rule : AllRules.list()) {
      listed.add(listed(rule.getClass(), rule.id()));
    }
    assertEquals(String.join("\n", new TreeSet<>(listed)), String.join("\n", listed), "order");
    var served = new ArrayList<String>();
    for (ServedRule rule : ServedRules.list()) {
      served.add(listed(rule.getClass(), rule.id()));
    }
    assertEquals(String.join("\n", new TreeSet<>(served)), String.join("\n", served), "order");
    listed.addAll(served);
    assertEquals(String.join("\n", classes()), String.join("\n", new TreeSet<>(listed)));
  }

  @Test
  void eachRuleHasAnEntryInTheFolderOfItsArea() throws IOException {
    var catalogue = new YamlCatalogue();
    for (Rule rule : AllRules.list()) {
      String area = rule.getClass().getPackageName();
      assertEquals(
          area.substring(area.lastIndexOf('.') + 1), catalogue.area(rule.id()).orElse("none"));
      assertTrue(catalogue.find(rule.id()).orElseThrow().stage().isEmpty(), rule.id());
    }
  }

  /** What is about name servers is no rule of definitions: its entry has a stage of its own. */
  @Test
  void eachRuleOnNameServersHasAnEntryOfItsStage() {
    var catalogue = new YamlCatalogue();
    for (ServedRule rule : ServedRules.list()) {
      assertEquals("served", catalogue.area(rule.id()).orElse("none"));
      assertEquals("served", catalogue.find(rule.id()).orElseThrow().stage().orElse("none"));
    }
  }

  @Test
  void eachEntryIsARuleOrBelongsToAStage() {
    var catalogue = new YamlCatalogue();
    var rules = new TreeSet<String>();
    AllRules.list().forEach(rule -> rules.add(rule.id()));
    for (String id : catalogue.ids()) {
      RuleFacts facts = catalogue.find(id).orElseThrow();
      assertEquals(rules.contains(id), facts.stage().isEmpty(), id);
    }
  }

  @Test
  void whatIsOfTheTextIsKnownByItsArea() {
    var catalogue = new YamlCatalogue();
    for (String id : catalogue.ids()) {
      RuleFacts facts = catalogue.find(id).orElseThrow();
      assertEquals(facts.isOfText(), catalogue.isOfText(id), id);
      if (!facts.isRule()) {
        assertEquals(facts.stage(), catalogue.area(id), id);
      }
    }
  }

  @Test
  void eachRuleHasACaseThatFiresAndOneThatIsSilent() throws IOException {
    var ids = new TreeSet<String>();
    var withFires = new TreeSet<String>();
    var withSilent = new TreeSet<String>();
    AllRules.list().forEach(rule -> ids.add(rule.id()));
    ServedRules.list().forEach(rule -> ids.add(rule.id()));
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String folder = CASES.relativize(file).getName(0).toString();
        String name = file.getFileName().toString();
        if (name.endsWith(".peerage")) {
          (name.startsWith("fires") ? withFires : withSilent).add(folder);
        }
      }
    }
    var catalogue = new YamlCatalogue();
    Predicate<String> ofAStage =
        id -> !ids.contains(id) && catalogue.find(id).flatMap(RuleFacts::stage).isPresent();
    withFires.removeIf(ofAStage);
    withSilent.removeIf(ofAStage);
    assertEquals(String.join("\n", ids), String.join("\n", withFires));
    assertEquals(String.join("\n", ids), String.join("\n", withSilent));
  }

  /** One line for each entry, and one for each id a rule had before. */
  @Test
  void theIndexIsCurrent() throws IOException {
    var lines = new TreeSet<String>();
    for (Path file : entries()) {
      String area = file.getParent().getFileName().toString();
      String id = file.getFileName().toString().replace(".yaml", "");
      lines.add(id + " " + area + "/" + id);
      try (var text = Files.newBufferedReader(file)) {
        RuleFacts facts = new CatalogueEntry(file.toString(), text).facts();
        facts.aliases().forEach(old -> lines.add(old + " " + area + "/" + id));
      }
    }
    GoldenFiles.compare(CATALOGUE.resolve(YamlCatalogue.INDEX), String.join("\n", lines) + "\n");
  }

  @Test
  void theTableIsCurrent() throws IOException {
    String text = Files.readString(README);
    int table = text.indexOf(TABLE_BEGINS);
    assertTrue(table > 0, "README.md has no place for the table");
    GoldenFiles.compare(README, text.substring(0, table) + TABLE_BEGINS + table());
  }

  /** Numbers about products stand in {@code org.peerage.platform}, each with its source. */
  @Test
  void noRuleHoldsANumberOfItsOwn() throws IOException {
    var number = Pattern.compile("\\b\\d{2,}");
    for (Path file : sources()) {
      String code =
          Files.readString(file)
              .replaceAll("(?s)/\\*.*?\\*/", "")
              .replaceAll("//.*", "")
              .replaceAll("\"(\\\\.|[^\"\\\\])*\"", "")
              .replaceAll("'\\\\u[0-9A-Fa-f]{4}'", "");
      var found = number.matcher(code);
      assertTrue(!found.find(), () -> file + " holds the number " + found.group());
    }
  }

  private static String table() {
    var catalogue = new YamlCatalogue();
    return RuleTable.markdown(
        catalogue.ids().stream().map(id -> catalogue.find(id).orElseThrow()).toList());
  }

  private static List<String> classes() throws IOException {
    var classes = new TreeSet<String>();
    for (Path file : sources()) {
      String name = file.getFileName().toString().replace(".java", "");
      if (Files.readString(file).contains("public final class " + name + " ")) {
        classes.add(file.getParent().getFileName() + "/" + name);
      }
    }
    return List.copyOf(classes);
  }

  /** The sources of all areas. */
  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> SOURCES.relativize(file).getNameCount() == 2)
          .filter(file -> !NO_AREA.contains(file.getParent().getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  private static List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(CATALOGUE)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String listed(Class<?> rule, String id) {
    String area = rule.getPackageName();
    assertEquals(camelCase(id), rule.getSimpleName());
    return area.substring(area.lastIndexOf('.') + 1) + "/" + rule.getSimpleName();
  }

  private static String camelCase(String id) {
    var name = new StringBuilder();
    for (String part : id.split("-")) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    return name.toString();
  }
}
