package org.peerage.cli.plan;

import java.io.IOException;
import java.util.List;
import org.peerage.cli.Checker;
import org.peerage.cli.Command;
import org.peerage.cli.Compared;
import org.peerage.cli.DetailedExitCode;
import org.peerage.cli.Given;
import org.peerage.cli.Options;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.plan.change.Difference;
import picocli.CommandLine.Model.CommandSpec;

/** {@code peerage diff}: what differs between two states of an estate, in the model's terms. */
public final class DiffCommand implements Command {

  private static final String FORMAT = "--format";
  private static final List<String> FORMATS = List.of("text", "json", "markdown");

  @Override
  public void describe(CommandSpec spec) {
    States.describe(spec);
    spec.addOption(Options.choice(FORMAT, "FORMAT", FORMATS, "how the changes are shown"));
    DetailedExitCode.describe(spec);
    spec.addOption(Options.asOf());
    spec.addOption(Options.color());
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    return DetailedExitCode.of(given, terminal, () -> compare(given, terminal));
  }

  private static Compared compare(Given given, Terminal terminal)
      throws IOException, UsageException {
    String format = Options.chosen(given, FORMAT, FORMATS);
    var checker = new Checker(Options.asOf(given), terminal);
    States.Pair states = new States(checker, terminal).read(given);
    // What a rule has against a definition does not keep it from being understood.
    boolean broken =
        states.isBroken(
            checker::isOfText, checker, Options.paletteAside(given, terminal), terminal);
    if (broken) {
      return Compared.REFUSED;
    }
    var difference =
        Difference.between(states.before().checked().estate(), states.after().checked().estate());
    switch (format) {
      case "json" -> DifferenceJson.write(states, difference, terminal.out());
      case "markdown" -> DifferenceMarkdown.write(difference, terminal);
      default -> new DifferenceText(Options.palette(given, terminal), terminal).write(difference);
    }
    return difference.isEmpty() ? Compared.NOTHING : Compared.CHANGES;
  }
}
