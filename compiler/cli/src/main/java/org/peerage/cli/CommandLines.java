package org.peerage.cli;

import java.io.IOException;
import java.util.Optional;
import org.peerage.resolve.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Command lines that have to be read, and help: what needs picocli, which takes its time to load.
 */
final class CommandLines {

  private CommandLines() {}

  /**
   * Reads the options of a command and runs it, or shows its help.
   *
   * @param path the words of the command
   */
  static int run(Entry entry, Command command, String path, String[] args, Terminal terminal)
      throws IOException, UsageException {
    CommandSpec spec = entry.spec(command);
    var line = new CommandLine(spec);
    ParseResult given = parse(line, path, args);
    if (given.isUsageHelpRequested()) {
      spec.name(Peerage.NAME + " " + path);
      usage(line, terminal);
      return ExitCode.CLEAN;
    }
    return command.run(new Given.Parsed(given), terminal);
  }

  private static ParseResult parse(CommandLine line, String path, String[] args)
      throws UsageException {
    try {
      return line.parseArgs(args);
    } catch (ParameterException wrong) {
      String words = wrong.getMessage();
      throw new UsageException(
          Character.toLowerCase(words.charAt(0))
              + words.substring(1)
              + meant(wrong, line.getCommandSpec())
                  .map(option -> "; did you mean `" + option + "`?")
                  .orElse("; see `peerage " + path + " --help`"));
    }
  }

  /** The option that was probably meant by a word that is none. */
  private static Optional<String> meant(ParameterException wrong, CommandSpec spec) {
    return wrong instanceof UnmatchedArgumentException unmatched
        ? Suggestions.near(
            unmatched.getUnmatched().get(0).split("=", 2)[0], spec.optionsMap().keySet())
        : Optional.empty();
  }

  /** Shows all commands. */
  static void help(Terminal terminal) throws IOException {
    usage(root(), terminal);
  }

  /** All commands with all their options: slow, so only for help and completion. */
  static CommandLine root() {
    CommandSpec spec = CommandSpec.create().name(Peerage.NAME);
    spec.usageMessage()
        .width(Options.HELP_WIDTH)
        .description("Compiles and checks definitions of Expressway, VCS and Conductor clusters.")
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n")
        .footer("%nExit codes: 0 clean, 1 findings, 2 wrong usage, 3 could not work.");
    spec.addOption(Options.help());
    spec.addOption(
        CommandLine.Model.OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("shows the version")
            .build());
    for (Subcommand subcommand : Subcommand.values()) {
      spec.addSubcommand(subcommand.word(), new CommandLine(subcommand.spec(subcommand.open())));
    }
    return new CommandLine(spec);
  }

  private static void usage(CommandLine line, Terminal terminal) throws IOException {
    terminal.out().write(line.getUsageMessage(Ansi.OFF));
  }
}
