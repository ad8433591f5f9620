package org.peerage.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code peerage completion}: a script that makes a shell complete our command line. */
final class CompletionCommand implements Command {

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(Options.argument("SHELL", SHELLS, "bash, zsh or fish"));
    spec.usageMessage()
        .footer(
            "",
            "bash, zsh: source <(peerage completion bash)",
            "fish:      peerage completion fish | source");
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    String shell = given.argument(0, "");
    switch (shell) {
      case "bash", "zsh" ->
          // The one script serves both: in zsh it loads bashcompinit.
          terminal.out().write(AutoComplete.bash(Peerage.NAME, CommandLines.root()));
      case "fish" -> fish(CommandLines.root(), terminal);
      default ->
          throw new UsageException(
              "no completion for `" + shell + "`; there is one for " + String.join(", ", SHELLS));
    }
    return ExitCode.CLEAN;
  }

  private static void fish(CommandLine root, Terminal terminal) throws IOException {
    String none =
        "not __fish_seen_subcommand_from " + String.join(" ", root.getSubcommands().keySet());
    terminal.print("complete -c peerage -f -n '" + none + "'");
    for (Map.Entry<String, CommandLine> each : root.getSubcommands().entrySet()) {
      fish(each.getKey(), none, "", each.getValue(), terminal);
    }
  }

  /**
   * The lines of one command.
   *
   * @param before what holds before its word is typed
   * @param inside what holds as long as the command is meant and none in front of it; or empty
   */
  private static void fish(
      String word, String before, String inside, CommandLine command, Terminal terminal)
      throws IOException {
    CommandSpec spec = command.getCommandSpec();
    String summary = String.join(" ", spec.usageMessage().description());
    terminal.print(line(before, "-a " + word, summary));
    String here = inside + "__fish_seen_subcommand_from " + word;
    if (!command.getSubcommands().isEmpty()) {
      String none =
          here
              + "; and not __fish_seen_subcommand_from "
              + String.join(" ", command.getSubcommands().keySet());
      for (Map.Entry<String, CommandLine> each : command.getSubcommands().entrySet()) {
        fish(each.getKey(), none, here + "; and ", each.getValue(), terminal);
      }
      return;
    }
    for (OptionSpec option : spec.options()) {
      terminal.print(line(here, words(option), String.join(" ", option.description())));
    }
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      if (argument.completionCandidates() != null) {
        String words = "-f -a '" + String.join(" ", argument.completionCandidates()) + "'";
        terminal.print(line(here, words, argument.paramLabel()));
      }
    }
  }

  private static String words(OptionSpec option) {
    var words = new StringBuilder();
    for (String name : option.names()) {
      words.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
      words.append(' ');
    }
    if (option.completionCandidates() != null) {
      words.append("-x -a '").append(String.join(" ", option.completionCandidates())).append("' ");
    } else if (option.arity().max() > 0) {
      words.append("-r ");
    }
    return words.toString().strip();
  }

  private static String line(String condition, String words, String description) {
    return "complete -c peerage -n '" + condition + "' " + words + " -d " + quoted(description);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
