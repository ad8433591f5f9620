package org.peerage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of statements holds: each is found by its rule, in the case it names. */
class StatementsTest {

  private static final Path TABLE = Path.of("STATEMENTS.md");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| (\\S+) \\| `([a-z0-9-]+)` \\| \\[([a-z0-9-]+)]\\(cases/(\\S+)\\.peerage\\)"
              + " \\| \\[([a-z0-9-]+)]\\(cases/(\\S+)\\.peerage\\) \\| (.*) \\|");
  private static final Pattern KEPT =
      Pattern.compile("\\| (\\S+) \\| .* \\| (?:\\[.*]\\((\\S+)\\))? ?\\|");
  private static final Pattern FOUND_IN_A_DEFINITION = Pattern.compile("(RFC|ZONE|XDNS)-.*");

  @Test
  void eachStatementIsFoundByItsRuleInTheCaseItNames() throws IOException {
    var catalogue = new YamlCatalogue();
    var seen = new HashSet<String>();
    for (String line : part("| Statement | Rule |")) {
      var row = ROW.matcher(line);
      assertTrue(row.matches(), line);
      String id = row.group(2);
      assertTrue(seen.add(row.group(1)), line);
      assertTrue(
          catalogue.find(id).orElseThrow().requirements().contains(row.group(1)),
          () -> id + " does not name " + row.group(1));
      assertEquals(id + "/" + row.group(3), row.group(4), line);
      assertEquals(id + "/" + row.group(5), row.group(6), line);
      assertTrue(row.group(3).startsWith("fires") && row.group(5).startsWith("silent"), line);
      String expected = Files.readString(Path.of("cases", row.group(4) + ".expected"));
      assertTrue(expected.contains("[" + id + "]"), line);
      assertTrue(Files.exists(Path.of("cases", row.group(6) + ".peerage")), line);
      for (String other : row.group(7).replace("`", "").split(", ")) {
        assertTrue(
            other.isEmpty()
                || catalogue.find(other).orElseThrow().requirements().contains(row.group(1)),
            line);
      }
    }
    assertTrue(seen.size() > 1, "the table is empty");
  }

  @Test
  void whatIsKeptOtherwiseIsShownSomewhere() throws IOException {
    for (String line : part("| Statement | How |")) {
      var row = KEPT.matcher(line);
      assertTrue(row.matches(), line);
      assertTrue(row.group(2) == null || Files.exists(Path.of(row.group(2))), line);
    }
  }

  /** A statement about DNS that an entry about definitions names stands in the table. */
  @Test
  void noStatementOfDnsIsLeftOut() throws IOException {
    Set<String> named = new TreeSet<>();
    var catalogue = new YamlCatalogue();
    for (String id : catalogue.ids()) {
      if (!catalogue.area(id).orElseThrow().equals("zonefile")) {
        named.addAll(catalogue.find(id).orElseThrow().requirements());
      }
    }
    named.removeIf(one -> !FOUND_IN_A_DEFINITION.matcher(one).matches());
    for (String line : part("| Statement | Rule |")) {
      named.remove(line.split(" ")[1]);
    }
    assertEquals(Set.of(), named);
  }

  /** The rows of the table with that head. */
  private static List<String> part(String head) throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    int from = 0;
    while (!lines.get(from).startsWith(head)) {
      from++;
    }
    int to = from + 2;
    while (to < lines.size() && lines.get(to).startsWith("|")) {
      to++;
    }
    return lines.subList(from + 2, to);
  }
}
