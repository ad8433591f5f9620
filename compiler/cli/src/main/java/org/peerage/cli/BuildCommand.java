package org.peerage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.emit.load.LoadFormat;
import picocli.CommandLine.Model.CommandSpec;

/** {@code peerage build}: writes all that an estate asks for, or nothing. */
final class BuildCommand implements Command {

  private static final String OUTPUT = "-o";
  private static final String DEFAULT_OUTPUT = "out";
  private static final String CHECK = "--check";
  private static final String WITH_SECRETS = "--with-secrets";
  private static final String ALLOW_COMMANDS = "--allow-commands";

  private static final String PUBLISHED = "--published";
  private static final String DNS = "--dns";

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
    spec.addOption(
        Options.value(
            PUBLISHED,
            "FOLDER",
            "the zones that are published now, as VIEW/ZONE.zone: serials rise from theirs, and stay"
                + " where no record differs"));
    spec.addOption(
        Options.value(
            DNS,
            "FORMATS",
            "also writes zones for these, with commas between; with "
                + PUBLISHED
                + " only what differs, where they take a change ("
                + String.join(", ", LoadFormat.words())
                + ")"));
    spec.addOption(Options.asOf());
    spec.addOption(Options.color());
  }

  @Override
  public Optional<Given> plain(String[] args) {
    return Given.plain(args, CHECK);
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    boolean check = given.has(CHECK);
    boolean withSecrets = given.has(WITH_SECRETS);
    boolean allowCommands = given.has(ALLOW_COMMANDS);
    if (check && withSecrets) {
      throw new UsageException(CHECK + " writes nothing; it does not go with " + WITH_SECRETS);
    }
    if (allowCommands && !withSecrets) {
      throw new UsageException(ALLOW_COMMANDS + " goes with " + WITH_SECRETS);
    }
    Path output = Options.path(given.value(OUTPUT, DEFAULT_OUTPUT), terminal);
    DnsWishes wishes = wishes(given, terminal);
    var checker = new Checker(Options.asOf(given), terminal);
    var findings = new FindingsAside(checker, Options.paletteAside(given, terminal), terminal);
    var estates = new ArrayList<EstateBuild>();
    List<Target> targets = targets(given, terminal);
    for (Target target : targets) {
      var estate = new EstateBuild(checker.check(target), targets.size() > 1);
      findings.add(estate.checked(), estate.checked().findings());
      if (!findings.hasErrors()) {
        estate.compile(wishes);
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

  private static DnsWishes wishes(Given given, Terminal terminal) throws UsageException {
    String folder = given.value(PUBLISHED, null);
    Optional<Path> published =
        folder == null ? Optional.empty() : Optional.of(Options.path(folder, terminal));
    var formats = new ArrayList<LoadFormat>();
    String words = given.value(DNS, "");
    for (String word : words.isEmpty() ? new String[0] : words.split(",", -1)) {
      LoadFormat format =
          LoadFormat.of(word)
              .orElseThrow(
                  () ->
                      new UsageException(
                          DNS
                              + " takes "
                              + String.join(", ", LoadFormat.words())
                              + "; not `"
                              + word
                              + "`"));
      if (!formats.contains(format)) {
        formats.add(format);
      }
    }
    return new DnsWishes(published, folder == null ? "" : folder, Options.asOf(given), formats);
  }

  private static List<Target> targets(Given given, Terminal terminal)
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
