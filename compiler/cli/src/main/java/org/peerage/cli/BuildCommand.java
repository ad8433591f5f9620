package org.peerage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peerage.cli.output.Comparison;
import org.peerage.cli.output.Contents;
import org.peerage.cli.output.FolderPlace;
import org.peerage.cli.output.OutputFolder;
import org.peerage.cli.report.TextReport;
import org.peerage.cli.report.Texts;
import org.peerage.cli.secret.FilledScripts;
import org.peerage.cli.secret.Secrets;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.emit.Artifact;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code peerage build}: writes all that an estate asks for, or nothing. */
final class BuildCommand implements Command {

  private static final String OUTPUT = "-o";
  private static final String DEFAULT_OUTPUT = "out";
  private static final String CHECK = "--check";
  private static final String WITH_SECRETS = "--with-secrets";
  private static final String ALLOW_COMMANDS = "--allow-commands";
  private static final String SECRETS_SUFFIX = "-with-secrets";

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        Options.paths(
            "files or folders whose estates are built; several go side by side, each into a folder"
                + " of its own. By default the working directory"));
    spec.addOption(
        Options.value(OUTPUT, "FOLDER", "where to write, replaced as a whole (default: out)"));
    spec.addOption(Options.flag(CHECK, "lists what in FOLDER differs; writes nothing"));
    spec.addOption(
        Options.flag(
            WITH_SECRETS,
            "also writes FOLDER" + SECRETS_SUFFIX + ": scripts with their secrets, for you alone"));
    spec.addOption(
        Options.flag(ALLOW_COMMANDS, "lets secret(\"command:...\") run programs as you"));
    spec.addOption(Options.asOf());
    spec.addOption(Options.color());
  }

  @Override
  public int run(ParseResult given, Terminal terminal) throws IOException, UsageException {
    boolean check = given.hasMatchedOption(CHECK);
    boolean withSecrets = given.hasMatchedOption(WITH_SECRETS);
    boolean allowCommands = given.hasMatchedOption(ALLOW_COMMANDS);
    if (check && withSecrets) {
      throw new UsageException(CHECK + " writes nothing; it does not go with " + WITH_SECRETS);
    }
    if (allowCommands && !withSecrets) {
      throw new UsageException(ALLOW_COMMANDS + " goes with " + WITH_SECRETS);
    }
    Path output = Options.path(given.matchedOptionValue(OUTPUT, DEFAULT_OUTPUT), terminal);
    var targets = new Targets(terminal);
    for (String path : Options.pathsOrHere(given)) {
      targets.path(path);
    }
    ...
  }
}
