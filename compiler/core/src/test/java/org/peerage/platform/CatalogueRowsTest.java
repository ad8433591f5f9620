package org.peerage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerage.value.Product.Family;
import org.peerage.value.Version;

/**
 * The command tables against a list that was copied from the command catalogue by hand: spelling,
 * numbers, ranges, words, where it was seen, and on which releases a script may hold it. The list
 * is not to be written from the tables, so no flag does it: who changes a row reads the document
 * and changes both.
 */
class CatalogueRowsTest {

  private static final Path LISTS = Path.of("src/test/cases/platform");

  private static final List<String> OF_EXPRESSWAY =
      List.of(
          ("X8.1 X8.2 X8.5 X8.6 X8.7 X8.8 X8.9 X8.9.2 X8.10 X8.11 X12.5 X12.6 X12.7 X14.0 X14.0.7"
                  + " X14.2 X14.3 X15.0 X15.2 X15.3 X15.4 X15.5")
              .split(" "));
  private static final List<String> OF_VCS =
      List.of("X7 X8.1 X8.2 X8.5 X8.6 X8.7 X8.8 X8.9 X8.9.2 X8.10 X8.11 X12.5".split(" "));

  @Test
  void settings() throws IOException {
    compare("settings.txt", Commands.known().stream().map(CatalogueRowsTest::line));
  }

  @Test
  void actions() throws IOException {
    compare("actions.txt", Actions.all().stream().map(CatalogueRowsTest::line));
  }

  private static void compare(String list, Stream<String> rows) throws IOException {
    var listed = new TreeSet<String>(Files.readAllLines(LISTS.resolve(list)));
    listed.removeIf(line -> line.startsWith("#"));
    var known = new TreeSet<>(rows.toList());
    var differences = new StringBuilder();
    listed.stream()
        .filter(line -> !known.contains(line))
        .forEach(line -> differences.append("listed: ").append(line).append('\n'));
    known.stream()
        .filter(line -> !listed.contains(line))
        .forEach(line -> differences.append("tables: ").append(line).append('\n'));
    assertEquals("", differences.toString(), list);
  }

  private static String line(Command command) {
    String path = command.path();
    for (Index index : command.indexes()) {
      String kind =
          switch (index.kind()) {
            case LAN -> "LAN ";
            case POSITION -> "";
            case ROW -> "row ";
            case ASSIGNED -> "given ";
          };
      path = path.replaceFirst("#", "[" + kind + index.least() + ".." + index.most() + "]");
    }
    return String.join(
        " | ",
        path + ": " + notation(command.argument()),
        seen(command.seen()),
        releases(command) + (command.restart() ? ", restart" : ""));
  }

  private static String line(Action action) {
    var text = new StringBuilder(action.name());
    for (Action.Parameter parameter : action.parameters()) {
      text.append(' ').append(parameter.name()).append(parameter.required() ? "(r)" : "");
      text.append(": ").append(notation(parameter.argument()));
    }
    return String.join(" | ", text, seen(action.seen()), releases(action::scripted));
  }

  /** As the reference writes ranges: {@code <S: 0,50>}, {@code <1..6>}, {@code On/Off}. */
  private static String notation(Argument argument) {
    if (argument instanceof Argument.Text text) {
      return "<S: " + text.least() + "," + text.most() + ">";
    }
    if (argument instanceof Argument.Whole whole) {
      return "<" + whole.least() + ".." + whole.most() + ">";
    }
    if (argument instanceof Argument.Words words) {
      var joined = new StringJoiner("/");
      words.words().forEach(word -> joined.add(word.theirs()));
      return joined.toString();
    }
    return "?";
  }

  private static String seen(List<Sighting> sightings) {
    return String.join(", ", sightings.stream().map(Sighting::name).toList());
  }

  private static String releases(Command command) {
    return command.byHand().isPresent() ? "by hand" : releases(command::scripted);
  }

  /** From which version to which a script may hold it, among those in which something changes. */
  private static String releases(Scripted scripted) {
    var parts = new ArrayList<String>();
    boolean all = true;
    for (Family family : List.of(Family.EXPRESSWAY, Family.VCS)) {
      List<String> versions = family == Family.VCS ? OF_VCS : OF_EXPRESSWAY;
      List<String> held =
          versions.stream().filter(text -> scripted.on(family, Version.of(text))).toList();
      all &= held.equals(versions);
      if (!held.isEmpty()) {
        int from = versions.indexOf(held.get(0));
        assertEquals(versions.subList(from, from + held.size()), held, "a gap");
        parts.add(family + " " + held.get(0) + " to " + held.get(held.size() - 1));
      }
    }
    return all ? "always" : parts.isEmpty() ? "by hand" : String.join(", ", parts);
  }

  private interface Scripted {
    boolean on(Family family, Version version);
  }
}
