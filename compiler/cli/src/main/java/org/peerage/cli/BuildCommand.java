package org.peerage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code peerage build}: writes all that an estate asks for, or nothing. */
final class BuildCommand implements Command {

  private static final String OUTPUT = "-o";
  private static final String DEFAULT_OUTPUT = "out";
  private static final String CHECK = "--check";
  private static final String WITH_SECRETS = "--with-secrets";
  private static final String ALLOW_COMMANDS = "--allow-commands";

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
            "also writes FOLDER"
                + BuildWriting.SECRETS_SUFFIX
                + ": scripts with their secrets, for you alone"));
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
    var checker = new Checker(Options.asOf(given), terminal);
    var findings = new FindingsAside(checker, Options.paletteAside(given, terminal), terminal);
    var estates = new ArrayList<EstateBuild>();
    List<Target> targets = targets(given, terminal);
    for (Target target : targets) {
      var estate = new EstateBuild(checker.check(target), targets.size() > 1);
      findings.add(estate.checked(), estate.checked().findings());
      if (!findings.hasErrors()) {
        estate.compile();
        findings.add(estate.checked(), estate.diagnostics());
      }
      estates.add(estate);
    }
    if (findings.hasErrors()) {
      terminal.say(findings.words() + "; nothing was written");
      return ExitCode.FINDINGS;
    }
    var writing = new BuildWriting(estates, terminal);
    if (check) {
      return writing.compare(output) ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
    if (withSecrets) {
      writing.writeWithSecrets(output, allowCommands);
    } else {
      writing.write(output);
    }
    return ExitCode.CLEAN;
  }

  private static List<Target> targets(ParseResult given, Terminal terminal)
      throws IOException, UsageException {
    var targets = new Targets(terminal);
    for (String path : Options.pathsOrHere(given)) {
      if (path.equals(Targets.STDIN)) {
        throw new UsageException("a build takes files and folders, not standard input");
      }
      targets.path(path);
    }
    return targets.all();
  }
}
