package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.lint.RuleFacts;
import org.peerage.rules.YamlCatalogue;

/**
 * Every id that a finding can carry has its page, and the pages on what is no rule show it: each
 * example is laid out as files and given to the command that says it.
 */
class PagesTest {

  private static final YamlCatalogue CATALOGUE = new YamlCatalogue();

  private static final Pattern ID = Pattern.compile("\\b(?:error|warning|info)\\[([a-z0-9-]+)]");
  private static final Pattern HOLDS =
      Pattern.compile("# (\\S+?)(, saved as Latin-1,)? holds:|# (\\S+) is a link to (\\S+)");
  private static final Pattern MORE = Pattern.compile(" *# … and (.*)");

  /** Words of settings, house rules, DNS and reports in classes that also have findings in hand. */
  private static final Set<String> NO_IDS =
      Set.of(
          "at-most",
          "from-commit",
          "house-rules",
          "one-of",
          "required-version",
          "same-order",
          "serial-number",
          "system-out");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> examples() {
    return CATALOGUE.ids().stream()
        .map(id -> CATALOGUE.find(id).orElseThrow())
        .filter(facts -> !facts.isRule() && !facts.stage().equals(Optional.of("plan")))
        .map(facts -> DynamicTest.dynamicTest(facts.id(), () -> example(facts)));
  }

  private void example(RuleFacts facts) throws IOException {
    Set<String> bad = said(facts.id() + "/bad", facts.bad());
    if (facts.id().equals("too-many-findings")) {
      bad.remove("syntax-error");
    }
    assertEquals(Set.of(facts.id()), bad, "bad");
    assertEquals(Set.of(), said(facts.id() + "/good", facts.good()), "good");
  }

  /** What is said that is no rule. */
  private Set<String> said(String name, String example) throws IOException {
    Path files = Files.createDirectories(folder.resolve(name));
    String[] command = {"check", "--format", "text"};
    String file = "edge.peerage";
    var texts = new TreeMap<String, StringBuilder>();
    var latin = new TreeSet<String>();
    for (String line : example.split("\n")) {
      Matcher holds = HOLDS.matcher(line);
      if (line.startsWith("$ peerage ")) {
        command = line.substring("$ peerage ".length()).split(" ");
      } else if (holds.matches() && holds.group(4) != null) {
        Files.createSymbolicLink(files.resolve(holds.group(3)), Path.of(holds.group(4)));
      } else if (holds.matches()) {
        file = holds.group(1);
        texts.put(file, new StringBuilder());
        if (holds.group(2) != null) {
          latin.add(file);
        }
      } else {
        texts.computeIfAbsent(file, first -> new StringBuilder()).append(whole(line)).append('\n');
      }
    }
    if (texts.keySet().stream().noneMatch(each -> each.endsWith(".peerage"))) {
      texts.put("edge.peerage", new StringBuilder());
    }
    var shell = new Shell(files);
    for (String each : texts.keySet()) {
      boolean asLatin = latin.contains(each);
      String text = texts.get(each).toString();
      shell.file(
          each, text.getBytes(asLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }
    var result = shell.run(command);
    assertTrue(result.code() < ExitCode.USAGE, result.err());
    var said = new TreeSet<String>();
    Matcher id = ID.matcher(result.out() + result.err());
    while (id.find()) {
      if (!CATALOGUE.find(id.group(1)).orElseThrow().isRule()) {
        said.add(id.group(1));
      }
    }
    return said;
  }

  /** A line of an example, with all that it stands for. */
  private static String whole(String line) {
    Matcher more = MORE.matcher(line);
    if (!more.matches()) {
      return line;
    }
    String[] words = more.group(1).split(" ", 5);
    if (words[1].equals("MiB")) {
      return ("# " + "-".repeat(1021) + "\n").repeat(Integer.parseInt(words[0]) << 10);
    }
    if (words[1].equals("such")) {
      String such = more.group(1).contains(": ") ? words[4] : "= 1";
      return (such + "\n").repeat(Integer.parseInt(words[0]));
    }
    int last = Integer.parseInt(words[3].substring(1));
    var chain = new StringBuilder();
    for (int i = 1; i < last; i++) {
      chain.append("let n").append(i).append(" = $n").append(i + 1).append('\n');
    }
    return chain + "let n" + last + " = 1";
  }

  /**
   * Every word with hyphens that a class with findings in its hands holds is an id with a page, or
   * known to be something else.
   */
  @Test
  void everyIdHasAPage() throws IOException {
    var without = new TreeSet<String>();
    for (Path file : classes()) {
      var constants = new ClassConstants(Files.readAllBytes(file));
      if (constants.names("org/peerage/diagnostic/Diagnostic")
          || constants.names("org/peerage/plan/Refusal$Reason")
          || constants.names("org/peerage/plan/procedure/Decomposition$Reason")) {
        for (String text : constants.texts()) {
          if (text.matches("[a-z0-9]+(-[a-z0-9]+)+") && CATALOGUE.find(text).isEmpty()) {
            without.add(text);
          }
        }
      }
    }
    without.removeAll(NO_IDS);
    assertEquals(Set.of(), without);
  }

  /** Ids that are put together: the kinds of block that are referred to, the nouns of YAML. */
  @Test
  void idsThatArePutTogetherHaveAPage() {
    for (String noun :
        List.of("cluster", "system", "site", "firewall", "label", "setting", "key")) {
      assertTrue(CATALOGUE.find("unknown-" + noun).isPresent(), noun);
    }
  }

  private static List<Path> classes() throws IOException {
    var all = new ArrayList<Path>();
    for (String module :
        List.of("grammar", "compiler/core", "rules", "templates", "compiler/cli")) {
      Path classes = Path.of("../..", module, "target/classes/org/peerage");
      try (Stream<Path> files = Files.walk(classes)) {
        files.filter(file -> file.toString().endsWith(".class")).forEach(all::add);
      }
    }
    assertTrue(all.size() > 500, "the classes of all modules");
    return all;
  }
}
