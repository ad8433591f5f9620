package org.peerage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.report.RulePage;
import org.peerage.lint.Catalogue;
import org.peerage.lint.RuleFacts;
import org.peerage.resolve.Suggestions;
import org.peerage.rules.YamlCatalogue;
import org.peerage.rules.house.HouseRules;
import picocli.CommandLine.Model.CommandSpec;

/** {@code peerage explain}: all that the catalogue knows of one rule. */
final class ExplainCommand implements Command {

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        Options.argument(
            "ID", new YamlCatalogue().ids(), "the id in square brackets of a finding"));
    spec.addOption(Options.color());
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    String id = given.argument(0, "");
    Catalogue catalogue = Rulebook.around(terminal);
    Optional<RuleFacts> facts = catalogue.find(id);
    if (facts.isEmpty()) {
      List<String> holders = holders(id, catalogue);
      if (!holders.isEmpty()) {
        throw new UsageException(
            "`"
                + id
                + "` is a statement of the guides, looked after by "
                + String.join(", ", holders)
                + "; `peerage explain "
                + holders.get(0)
                + "` tells more");
      }
      String near =
          near(id, catalogue)
              .map(other -> "did you mean `" + other + "`?")
              .orElse("`peerage rules` lists them");
      throw new UsageException("no rule `" + id + "`; " + near);
    }
    new RulePage(Options.palette(given, terminal), terminal.out()).write(facts.get());
    return ExitCode.CLEAN;
  }

  /** The rules that hold a statement, as runbooks and plans name it behind a step. */
  private static List<String> holders(String statement, Catalogue catalogue) {
    var holders = new ArrayList<String>();
    for (String id : catalogue.ids()) {
      if (catalogue.find(id).orElseThrow().requirements().contains(statement)) {
        holders.add(id);
      }
    }
    return holders;
  }

  /** The rule that was probably meant: a house rule may have been named without its house. */
  private static Optional<String> near(String id, Catalogue catalogue) {
    String house = HouseRules.PREFIX + id;
    return catalogue.find(house).isPresent()
        ? Optional.of(house)
        : Suggestions.near(id, catalogue.ids());
  }
}
