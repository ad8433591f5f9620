package org.peerage.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The subcommands by name. Each is opened only when it is asked for. */
enum Subcommand {
  CHECK("check", "tells what is wrong with definitions"),
  BUILD("build", "writes scripts, runbooks and zone files"),
  FMT("fmt", "puts definitions into the one layout"),
  EXPLAIN("explain", "tells why a rule exists, who says so, and what to do"),
  RULES("rules", "lists all rules"),
  COMPLETION("completion", "writes a completion script for a shell");

  private final String word;
  private final String summary;

  Subcommand(String word, String summary) {
    this.word = word;
    this.summary = summary;
  }

  String word() {
    return word;
  }

  String summary() {
    return summary;
  }

  Command open() {
    return switch (this) {
      case CHECK -> new CheckCommand();
      case BUILD -> new BuildCommand();
      case FMT -> new FmtCommand();
      case EXPLAIN -> new ExplainCommand();
      case RULES -> new RulesCommand();
      case COMPLETION -> new CompletionCommand();
    };
  }

  /** All that picocli has to know of it: for parsing, help and completion alike. */
  CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name(word);
    spec.usageMessage().description(summary).width(Options.HELP_WIDTH);
    command.describe(spec);
    spec.addOption(Options.help());
    return spec;
  }
}
