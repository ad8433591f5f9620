package org.peerage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import org.peerage.cli.report.Release;
import org.peerage.resolve.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: finds the subcommand, has its options read, runs it. */
public final class Peerage {

  static final String NAME = "peerage";

  private static final String REPORT =
      """
      peerage: this is a mistake of peerage, not yours; please report it with the definition that \
      brought it up
      """;

  private Peerage() {}

  /**
   * Runs one command line.
   *
   * @return what the shell is to be told
   * @throws IOException when not even {@code terminal} can be written to
   */
  public static int run(String[] args, Terminal terminal) throws IOException {
    int code;
    try {
      code = dispatch(args, terminal);
      terminal.out().flush();
    } catch (UsageException wrong) {
      terminal.complain(wrong.getMessage());
      code = ExitCode.USAGE;
    } catch (IOException failed) {
      terminal.complain(Trouble.words(failed, terminal.directory()));
      code = ExitCode.FAILED;
    }
    terminal.err().flush();
    return code;
  }

  /** What is said of a fault of our own: one that no definition should be able to bring up. */
  static String ownMistake(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return "peerage: out of memory; give it more, as in PEERAGE_JAVA_OPTIONS=-Xmx2g\n";
    }
    StackTraceElement[] trace = fault.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return "peerage: " + fault + where + "\n" + REPORT;
  }

  private static int dispatch(String[] args, Terminal terminal) throws IOException, UsageException {
    if (args.length == 0) {
      throw new UsageException("what to do? `peerage --help` lists the commands");
    }
    for (Subcommand subcommand : Subcommand.values()) {
      if (subcommand.word().equals(args[0])) {
        return run(subcommand, args, terminal);
      }
    }
    return switch (args[0]) {
      case "-h", "--help", "help" -> {
        usage(root(), terminal);
        yield ExitCode.CLEAN;
      }
      case "-V", "--version" -> {
        terminal.print(NAME + " " + Release.version());
        yield ExitCode.CLEAN;
      }
      default -> throw unknown(args[0]);
    };
  }

  private static UsageException unknown(String word) {
    var words = new ArrayList<String>();
    for (Subcommand subcommand : Subcommand.values()) {
      words.add(subcommand.word());
    }
    String near =
        Suggestions.near(word, words)
            .map(other -> "did you mean `" + other + "`?")
            .orElse("`peerage --help` lists the commands");
    return new UsageException("no command `" + word + "`; " + near);
  }

  private static int run(Subcommand subcommand, String[] args, Terminal terminal)
      throws IOException, UsageException {
    Command command = subcommand.open();
    CommandSpec spec = subcommand.spec(command);
    var line = new CommandLine(spec);
    ParseResult given = parse(line, subcommand, args);
    if (given.isUsageHelpRequested()) {
      spec.name(NAME + " " + subcommand.word());
      usage(line, terminal);
      return ExitCode.CLEAN;
    }
    return command.run(given, terminal);
  }

  private static ParseResult parse(CommandLine line, Subcommand subcommand, String[] args)
      throws UsageException {
    var own = new String[args.length - 1];
    System.arraycopy(args, 1, own, 0, own.length);
    try {
      return line.parseArgs(own);
    } catch (ParameterException wrong) {
      String words = wrong.getMessage();
      throw new UsageException(
          Character.toLowerCase(words.charAt(0))
              + words.substring(1)
              + "; see `peerage "
              + subcommand.word()
              + " --help`");
    }
  }

  /** All commands with all their options: slow, so only for help and completion. */
  static CommandLine root() {
    CommandSpec spec = CommandSpec.create().name(NAME);
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

  private static void usage(CommandLine line, Terminal terminal) {
    line.usage(new PrintWriter(terminal.out()), Ansi.OFF);
  }
}
