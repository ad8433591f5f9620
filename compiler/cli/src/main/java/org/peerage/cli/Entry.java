package org.peerage.cli;

import picocli.CommandLine.Model.CommandSpec;

/** A command by its name. Opened only when it is asked for. */
public interface Entry {

  String word();

  /** What it does, in a few words that begin with a verb. */
  String summary();

  Command open();

  /** All that picocli has to know of it: for parsing, help and completion alike. */
  default CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name(word());
    spec.usageMessage().description(summary()).width(Options.HELP_WIDTH);
    command.describe(spec);
    spec.addOption(Options.help());
    return spec;
  }
}
