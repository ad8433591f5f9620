package org.peerage.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that is a word in front of others: {@code peerage dns diff}. */
public abstract class CommandGroup implements Command {

  /** Those it stands in front of. */
  protected abstract List<? extends Entry> entries();

  /** Opens them all, so only for help and completion. */
  @Override
  public final void describe(CommandSpec spec) {
    spec.usageMessage().synopsisSubcommandLabel("COMMAND").commandListHeading("%nCommands:%n");
    for (Entry entry : entries()) {
      spec.addSubcommand(entry.word(), new CommandLine(entry.spec(entry.open())));
    }
  }

  @Override
  public final int run(Given given, Terminal terminal) throws UsageException {
    throw new UsageException("what to do? `--help` behind the command lists what it knows");
  }
}
