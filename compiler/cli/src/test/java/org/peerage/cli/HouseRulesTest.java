package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.golden.GoldenFiles;

/** House rules, as whoever writes them meets them. */
class HouseRulesTest {

  private static final Path CASES = Path.of("cases/house");
  private static final Path SAMPLE = Path.of("../../samples/01-two-peer-edge");
  private static final Path PAGE = Path.of("../../rules/HOUSE-RULES.md");
  private static final String SETTINGS =
      """
      house-rules: net/house.yaml
      severity: {cluster-name-is-zone-apex: none, cluster-without-tms: none}
      """;

  private static final String RULE =
      """
      rules:
        - id: ntp-inside
          title: NTP server outside the organisation
          why: the firewalls let no other through
          within: {site.prefixes: 10.0.0.0/8}
      """;

  private static final String SITE = "site a {\n    prefixes = [192.0.2.0/24]\n}\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  /** The rules of {@code cases/house}, each put beside the first sample, or beside its own. */
  @TestFactory
  Stream<DynamicTest> findings() {
    return new GoldenFiles(CASES, "yaml", "txt").tests(HouseRulesTest::shown);
  }

  /** Whoever may change the rules may not make a terminal or a page act. */
  @Test
  void whateverARuleSaysIsOnlyShown() {
    String hostile = "\"\\e[2J|\\u202E<b>\\n[x](https://example.com)``` \"";
    String house =
        "rules:\n  - id: hostile\n    title: %1$s\n    why: %1$s\n    fix: %1$s\n    source: %1$s\n"
            + "    within: {site.prefixes: 10.0.0.0/8}\n";
    shell.file(".peerage.yaml", "house-rules: house.yaml\n");
    shell.file("house.yaml", house.formatted(hostile));
    shell.file("a.peerage", SITE);
    for (String[] line :
        List.of(
            new String[] {"check"},
            new String[] {"check", "--format=sarif"},
            new String[] {"explain", "house/hostile"},
            new String[] {"rules"},
            new String[] {"rules", "--format=json"},
            new String[] {"rules", "--format=markdown"})) {
      String out = shell.run(line).out();
      assertTrue(out.contains("house/hostile"), () -> String.join(" ", line) + ": " + out);
      assertFalse(out.contains("\u001b") || out.contains("\u202e"), out);
    }
    String table = shell.run("rules", "--format=markdown").out();
    assertEquals(1, table.lines().filter(row -> row.contains("`house/hostile`")).count());
    String rules = table.substring(0, table.indexOf("\n\n"));
    assertTrue(rules.lines().allMatch(row -> row.startsWith("| ") && row.endsWith(" |")), table);
  }

  @Test
  void theRulesOfThePageAreGood() throws IOException {
    int blocks = 0;
    for (String part : Files.readString(PAGE).split("```yaml\n")) {
      if (part.startsWith("rules:\n")) {
        String rules = part.substring(0, part.indexOf("```"));
        assertFalse(shown("page", rules).contains("┌─ net/house.yaml"), () -> shown("page", rules));
        blocks++;
      }
    }
    assertTrue(blocks > 1, "no rules on the page");
  }

  @Test
  void aHouseRuleIsExplainedAndListed() {
    house(RULE);
    var page = shell.run("explain", "house/ntp-inside");
    assertEquals(0, page.code());
    assertTrue(page.out().startsWith("warning[house/ntp-inside]: NTP server outside"), page.out());
    assertTrue(page.out().contains("write one within 10.0.0.0/8"), page.out());
    assertTrue(page.out().contains("house rule, net/house.yaml"), page.out());
    assertFalse(page.out().contains("wrong:"), page.out());
    assertTrue(shell.run("rules").out().contains("house/ntp-inside"));
    assertTrue(shell.run("rules", "--format", "json").out().contains("\"house/ntp-inside\""));
    assertTrue(
        shell.run("explain", "house/ntp-insid").err().contains("did you mean `house/ntp-inside`"));
  }

  @Test
  void severitiesProfilesAndCommentsHoldForHouseRules() {
    house(RULE);
    String text = SITE;
    assertEquals(1, check("", text).code());
    assertTrue(check("", text).out().contains("warning[house/ntp-inside]"));
    assertEquals(0, check("severity: {house/ntp-inside: info}\n", text).code());
    assertEquals("", check("severity: {house/ntp-inside: none}\n", text).out());
    assertEquals("", check("profile: recommended\n", text).out());
    assertEquals(1, check("profile: house\n", text).code());
    var other = check("required-version: \">=99\"\n", text);
    assertFalse(other.out().contains("house/"), other.out());
    String allowed = "# peerage: allow house/ntp-inside because \"a lab\"\n" + SITE;
    assertEquals("", check("", allowed).out());
    String useless = allowed.replace("192.0.2.0", "10.0.2.0");
    assertTrue(check("", useless).out().contains("[unused-suppression]"));
    String unknown = allowed.replace("ntp-inside", "ntp-insid");
    assertTrue(check("", unknown).out().contains("[unknown-rule-suppressed]"));
  }

  @Test
  void theOneValueAHouseRuleWantsCanBeWritten() {
    house(RULE.replaceAll("within.*", "equals: {site.prefixes: 10.0.0.0/24}"));
    shell.file("net/a.peerage", SITE);
    assertEquals(0, shell.run("check", "--fix", "--unsafe-fixes").code());
    assertEquals(SITE.replace("192.0.2.0", "10.0.0.0"), shell.text("net/a.peerage"));
  }

  @Test
  void aFileThatIsNotThereOrOutsideIsAFindingInTheSettings() {
    shell.file("net/a.peerage", SITE);
    for (String path : new String[] {"gone.yaml", "../gone.yaml", "/etc/passwd", "net"}) {
      shell.file(".peerage.yaml", "house-rules: [" + path + "]\n");
      var result = shell.run("check");
      assertEquals(1, result.code());
      assertTrue(result.out().contains("there is no file `" + path + "`"), result.out());
      assertTrue(result.out().contains(".peerage.yaml:1:15\n"), result.out());
    }
    shell.file(".peerage.yaml", "house-rules: [net/house.yaml, net/house.yaml]\n");
    shell.file("net/house.yaml", "");
    assertTrue(shell.run("check").out().contains("this file is named twice"));
  }

  @Test
  void stagedHouseRulesAreThoseOfTheIndex() {
    shell.repository();
    house(RULE.replace("10.0.0.0/8", "192.0.2.0/24"));
    shell.file("net/a.peerage", SITE);
    shell.commit();
    house(RULE);
    assertEquals(0, shell.run("check", "--tracked").code());
    assertEquals(0, shell.run("check", "--staged").code());
    shell.program("git", "add", "-A");
    house(RULE.replace("10.0.0.0/8", "192.0.2.0/24"));
    var staged = shell.run("check", "--staged", "--format", "short");
    assertEquals(1, staged.code());
    assertTrue(staged.out().startsWith("net/a.peerage:2:17: warning[house/"), staged.out());
  }

  private void house(String rules) {
    shell.file(".peerage.yaml", "house-rules: [net/house.yaml]\n");
    shell.file("net/house.yaml", rules);
  }

  private Shell.Result check(String settings, String text) {
    shell.file(".peerage.yaml", "house-rules: [net/house.yaml]\n" + settings);
    shell.file("net/a.peerage", text);
    return shell.run("check");
  }

  private static String shown(String name, String rules) {
    try {
      Path folder = Files.createTempDirectory("house");
      var shell = new Shell(folder);
      Path own = CASES.resolve(name.replace(".yaml", ".peerage"));
      if (Files.exists(own)) {
        shell.file("own.peerage", Files.readAllBytes(own));
      } else {
        for (String file : new String[] {"edge.peerage", "dns.peerage", "shared/sites.peerage"}) {
          shell.file(file, Files.readAllBytes(SAMPLE.resolve(file)));
        }
      }
      shell.file(".peerage.yaml", SETTINGS);
      shell.file("net/house.yaml", rules);
      String shown = shell.run("check").out();
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
      return shown;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
