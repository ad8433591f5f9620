package org.peerage.cli;

import java.util.List;
import org.peerage.cli.report.Palette;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options that several commands have, built in code: annotations would be read by reflection. */
final class Options {

  static final int HELP_WIDTH = 100;

  private static final String COLOR = "--color";
  private static final List<String> WHEN = List.of("auto", "always", "never");

  private Options() {}

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).description("shows this").build();
  }

  /** An option without a value. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  /** An option that takes one of a few words. */
  static OptionSpec choice(String name, String label, List<String> words, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .completionCandidates(words)
        .description(description + " (" + String.join(", ", words) + ")")
        .build();
  }

  /** An option that takes any text. */
  static OptionSpec value(String[] names, String label, String description) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec color() {
    return choice(COLOR, "WHEN", WHEN, "colours: by default on a screen, unless NO_COLOR is set");
  }

  /** Any number of paths. */
  static PositionalParamSpec paths(String label, String description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .hideParamSyntax(true)
        .description(description)
        .build();
  }

  /** The word given for a {@link #choice}; the first one when the option is not there. */
  static String chosen(ParseResult given, String name, List<String> words) throws UsageException {
    String word = given.matchedOptionValue(name, words.get(0));
    if (!words.contains(word)) {
      throw new UsageException(
          name + " takes " + String.join(", ", words) + "; not `" + word + "`");
    }
    return word;
  }

  /** Colours for results; {@code --color} beats {@code NO_COLOR}, which beats what is found. */
  static Palette palette(ParseResult given, Terminal terminal) throws UsageException {
    boolean coloured =
        switch (chosen(given, COLOR, WHEN)) {
          case "always" -> true;
          case "never" -> false;
          default ->
              terminal.outIsScreen()
                  && terminal.environment().getOrDefault("NO_COLOR", "").isEmpty();
        };
    return coloured ? Palette.COLOURED : Palette.PLAIN;
  }
}
