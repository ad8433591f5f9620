package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.cli.report.Format;
import picocli.CommandLine;

/** What {@code compiler/cli/README.md} says of commands, options, formats and exit codes is so. */
class CliReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path FRONT = Path.of("../../README.md");

  /** Options of other programs. */
  private static final Set<String> FOREIGN = Set.of("--all-files", "--change-batch");

  @TempDir Path folder;

  @Test
  void everyFormatHasItsRowAndIsWhereItSays() throws IOException {
    List<String> rows = rows("## Formats");
    var named = new ArrayList<String>();
    for (String row : rows) {
      String[] cells = row.split("\\|");
      String word = cells[1].strip().replace("`", "");
      named.add(word);
      boolean fromRepository = Format.named(word).orElseThrow().fromRepository();
      assertEquals(fromRepository ? "the repository" : "the working directory", cells[3].strip());
    }
    assertEquals(Format.words(), named);
  }

  @Test
  void everyCommandHasARow() throws IOException {
    String table = String.join("\n", rows("# The command line"));
    for (Subcommand command : Subcommand.values()) {
      assertTrue(table.contains("`" + command.word()), command.word());
    }
  }

  @Test
  void everyOptionThatIsNamedIsOne() throws IOException {
    var known = new TreeSet<>(FOREIGN);
    addOptions(CommandLines.root(), known);
    var unknown = new TreeSet<String>();
    for (Path file : List.of(README, FRONT)) {
      Pattern.compile("(?<![\\w-])--[a-z][a-z-]*")
          .matcher(Files.readString(file))
          .results()
          .map(MatchResult::group)
          .filter(option -> !known.contains(option))
          .forEach(unknown::add);
    }
    assertEquals(Set.of(), unknown);
  }

  /** Those of all commands, and of what stands behind them. */
  private static void addOptions(CommandLine above, Set<String> known) {
    for (CommandLine command : above.getSubcommands().values()) {
      command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
      addOptions(command, known);
    }
  }

  @Test
  void everyExitCodeIsGivenForWhatItStandsFor() throws IOException {
    var codes = rows("## Exit codes").stream().map(row -> row.split("\\|")[1].strip()).toList();
    assertEquals(List.of("0", "1", "2", "3", "141"), codes);
    var shell = new Shell(folder);
    shell.file("good/a.peerage", "site a {\n    prefixes = [10.0.0.0/24]\n}\n");
    shell.file("good/.peerage.yaml", "");
    shell.file("bad/a.peerage", "site a {\n    prefxes = [10.0.0.0/24]\n}\n");
    for (String format : Format.words()) {
      assertEquals(0, shell.run("check", "good", "--format", format).code(), format);
      assertEquals(1, shell.run("check", "bad", "--format", format).code(), format);
      assertEquals(2, shell.run("check", "bad", "--format", format, "--staged").code(), format);
      assertEquals(3, shell.run("check", "gone", "--format", format).code(), format);
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    Pattern.compile("\\]\\(([^)#:]+)\\)")
        .matcher(Files.readString(README))
        .results()
        .map(link -> link.group(1))
        .forEach(file -> assertTrue(Files.exists(Path.of(file)), file));
  }

  /** The rows of the first table below a heading, without its head. */
  private static List<String> rows(String heading) throws IOException {
    List<String> lines = Files.readAllLines(README);
    int at = lines.indexOf(heading);
    assertTrue(at >= 0, heading);
    while (!lines.get(at).startsWith("|")) {
      at++;
    }
    int end = at;
    while (lines.get(end).startsWith("|")) {
      end++;
    }
    return lines.subList(at + 2, end);
  }
}
