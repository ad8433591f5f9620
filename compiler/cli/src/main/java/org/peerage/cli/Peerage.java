package org.peerage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.report.Release;
import org.peerage.resolve.Suggestions;

/** The program: finds the subcommand, has its options read, runs it. */
public final class Peerage {

  static final String NAME = "peerage";

  private static final List<Subcommand> SUBCOMMANDS = List.of(Subcommand.values());

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
      boolean unread = failed instanceof StandardOutput.Stopped stopped && stopped.byItsReader();
      if (!unread) {
        terminal.complain(Trouble.words(failed, terminal.directory()));
      }
      code = unread ? ExitCode.PIPE_CLOSED : ExitCode.FAILED;
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
    Optional<Entry> entry = find(args[0], SUBCOMMANDS);
    if (entry.isPresent()) {
      return run(entry.get(), entry.get().word(), rest(args), terminal);
    }
    return switch (args[0]) {
      case "-h", "--help", "help" -> {
        CommandLines.help(terminal);
        yield ExitCode.CLEAN;
      }
      case "-V", "--version" -> {
        terminal.print(NAME + " " + Release.version());
        yield ExitCode.CLEAN;
      }
      default -> throw unknown(args[0], SUBCOMMANDS, "");
    };
  }

  private static Optional<Entry> find(String word, List<? extends Entry> entries) {
    for (Entry entry : entries) {
      if (entry.word().equals(word)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /**
   * What is said of a word that is no command.
   *
   * @param path the words in front of it, with a blank at the end; or empty
   */
  private static UsageException unknown(String word, List<? extends Entry> entries, String path) {
    var words = new ArrayList<String>();
    for (Entry entry : entries) {
      words.add(entry.word());
    }
    String near =
        Suggestions.near(word, words)
            .map(other -> "did you mean `" + path + other + "`?")
            .orElse("`peerage " + path + "--help` lists the commands");
    return new UsageException("no command `" + path + word + "`; " + near);
  }

  /**
   * Runs a command.
   *
   * @param path its words
   */
  private static int run(Entry entry, String path, String[] args, Terminal terminal)
      throws IOException, UsageException {
    Command command = entry.open();
    if (command instanceof CommandGroup group && (args.length == 0 || !args[0].startsWith("-"))) {
      List<? extends Entry> entries = group.entries();
      if (args.length == 0) {
        throw new UsageException("what to do? `peerage " + path + " --help` lists the commands");
      }
      Entry part = find(args[0], entries).orElseThrow(() -> unknown(args[0], entries, path + " "));
      return run(part, path + " " + part.word(), rest(args), terminal);
    }
    Optional<Given> plain = command.plain(args);
    return plain.isPresent()
        ? command.run(plain.get(), terminal)
        : CommandLines.run(entry, command, path, args, terminal);
  }

  private static String[] rest(String[] args) {
    return Arrays.copyOfRange(args, 1, args.length);
  }
}
