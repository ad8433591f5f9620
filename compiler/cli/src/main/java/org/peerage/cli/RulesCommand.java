package org.peerage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peerage.cli.report.RuleListing;
import org.peerage.lint.Catalogue;
import org.peerage.lint.RuleFacts;
import picocli.CommandLine.Model.CommandSpec;

/** {@code peerage rules}: everything that can be found, one line each. */
final class RulesCommand implements Command {

  private static final String FORMAT = "--format";
  private static final List<String> FORMATS = List.of("text", "json", "markdown");

  @Override
  public void describe(CommandSpec spec) {
    spec.addOption(Options.choice(FORMAT, "FORMAT", FORMATS, "how the rules are listed"));
    spec.usageMessage()
        .footer(
            "",
            "error! marks a safety rule: no comment can allow it. Behind the rules stands what keeps"
                + " a definition, its settings, a build or a plan from being read or made.");
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    String format = Options.chosen(given, FORMAT, FORMATS);
    Catalogue catalogue = Rulebook.around(terminal);
    var rules = new ArrayList<RuleFacts>();
    for (String id : catalogue.ids()) {
      catalogue.find(id).ifPresent(rules::add);
    }
    switch (format) {
      case "json" -> RuleListing.json(rules, terminal.out());
      case "markdown" -> RuleListing.markdown(rules, terminal.out());
      default -> RuleListing.text(rules, terminal.out());
    }
    return ExitCode.CLEAN;
  }
}
