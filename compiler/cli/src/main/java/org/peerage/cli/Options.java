package org.peerage.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.report.Palette;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options that several commands have, built in code: annotations would be read by reflection. */
public final class Options {

  public static final int HELP_WIDTH = 100;

  private static final String AS_OF = "--as-of";
  private static final String COLOR = "--color";
  private static final List<String> WHEN = List.of("auto", "always", "never");

  private Options() {}

  public static OptionSpec help() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).description("shows this").build();
  }

  /** An option without a value. */
  public static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  /** An option that takes one of a few words. */
  public static OptionSpec choice(
      String name, String label, List<String> words, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .completionCandidates(words)
        .description(description + " (" + String.join(", ", words) + ")")
        .build();
  }

  /** An option that takes any text. */
  public static OptionSpec value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  public static OptionSpec color() {
    return choice(COLOR, "WHEN", WHEN, "colours: by default on a screen, unless NO_COLOR is set");
  }

  /** Any number of paths. */
  public static PositionalParamSpec paths(String description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel("PATH")
        .description(description)
        .build();
  }

  /** One argument that must be there. */
  public static PositionalParamSpec argument(String label, List<String> words, String description) {
    return argument(0, label, description).completionCandidates(words).build();
  }

  /**
   * One of several arguments that must be there.
   *
   * @param index from 0
   */
  public static PositionalParamSpec.Builder argument(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("1")
        .required(true)
        .type(String.class)
        .paramLabel(label)
        .description(description);
  }

  /** The paths given; none when there are none. */
  public static List<String> paths(Given given) {
    return given.argument(0, List.of());
  }

  /** The paths given; the working directory when there are none. */
  public static List<String> pathsOrHere(Given given) {
    List<String> paths = paths(given);
    return paths.isEmpty() ? List.of(".") : paths;
  }

  /** A path of the command line. */
  public static Path path(String given, Terminal terminal) throws UsageException {
    if (given.isEmpty()) {
      // Most often a variable that is not set, and it would mean the working directory.
      throw new UsageException("an empty name is no file and no folder; `.` is where you are");
    }
    try {
      return terminal.directory().resolve(given);
    } catch (InvalidPathException unnamable) {
      throw new UsageException("`" + given + "` can be no path: " + unnamable.getReason());
    }
  }

  public static OptionSpec asOf() {
    return value(AS_OF, "DATE", "the day that dates are compared with: a date, or today");
  }

  /** The day dates are compared with; the clock is read only where {@code today} is written. */
  public static Optional<LocalDate> asOf(Given given) throws UsageException {
    String word = given.value(AS_OF, null);
    if (word == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(word.equals("today") ? LocalDate.now() : LocalDate.parse(word));
    } catch (DateTimeParseException wrong) {
      throw new UsageException(
          AS_OF + " takes a date like 2027-03-31, or today; not `" + word + "`");
    }
  }

  /** The word given for a {@link #choice}; the first one when the option is not there. */
  public static String chosen(Given given, String name, List<String> words) throws UsageException {
    String word = given.value(name, words.get(0));
    if (!words.contains(word)) {
      throw new UsageException(
          name + " takes " + String.join(", ", words) + "; not `" + word + "`");
    }
    return word;
  }

  /** Colours for results; {@code --color} beats {@code NO_COLOR}, which beats what is found. */
  public static Palette palette(Given given, Terminal terminal) throws UsageException {
    return palette(given, terminal, terminal.outIsScreen());
  }

  /** Colours for what goes to standard error. */
  public static Palette paletteAside(Given given, Terminal terminal) throws UsageException {
    return palette(given, terminal, terminal.errIsScreen());
  }

  private static Palette palette(Given given, Terminal terminal, boolean screen)
      throws UsageException {
    boolean coloured =
        switch (chosen(given, COLOR, WHEN)) {
          case "always" -> true;
          case "never" -> false;
          default -> screen && terminal.environment().getOrDefault("NO_COLOR", "").isEmpty();
        };
    return coloured ? Palette.COLOURED : Palette.PLAIN;
  }
}
