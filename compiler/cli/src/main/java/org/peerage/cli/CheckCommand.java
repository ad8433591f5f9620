package org.peerage.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.report.Palette;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.fix.FixRound;
import picocli.CommandLine.Model.CommandSpec;

/** {@code peerage check}: reads estates and tells what is wrong with them. */
final class CheckCommand implements Command {

  private static final String STAGED = "--staged";
  private static final String TRACKED = "--tracked";
  private static final String STDIN_NAME = "--stdin-filename";

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        Options.paths(
            "files or folders to report on; the whole estate around them is read. - is standard"
                + " input. By default the working directory"));
    ReportOptions.describe(spec);
    spec.addOption(
        Options.flag(STAGED, "reads what is staged for the next commit, not the work tree"));
    spec.addOption(Options.flag(TRACKED, "reads every estate of the repository, as it is staged"));
    spec.addOption(
        Options.value(STDIN_NAME, "FILE", "with -: the file that standard input stands for"));
    FixOptions.describe(spec);
    Narrowing.describe(spec);
    spec.addOption(Options.asOf());
  }

  @Override
  public Optional<Given> plain(String[] args) {
    return Given.plain(args, STAGED);
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    var reports = new ReportOptions(given, terminal);
    var checker = new Checker(Options.asOf(given), terminal);
    Optional<Fixer> fixer = fixer(given, checker, reports, terminal);
    if (!readsIndex(given)) {
      List<Target> targets = targets(given, terminal);
      var narrowing = new Narrowing(given, targets, checker, terminal);
      return report(targets, checker, fixer, narrowing, reports, terminal);
    }
    try (var staged = new StagedEstates(terminal)) {
      List<Target> targets = given.has(TRACKED) ? staged.all() : staged.changed();
      var narrowing = new Narrowing(given, targets, checker, terminal);
      return report(targets, checker, fixer, narrowing, reports, terminal);
    }
  }

  private static boolean readsIndex(Given given) throws UsageException {
    boolean staged = given.has(STAGED);
    boolean tracked = given.has(TRACKED);
    if (staged && tracked) {
      throw new UsageException(TRACKED + " looks at more than " + STAGED + " does; give one");
    }
    if ((staged || tracked) && !Options.paths(given).isEmpty()) {
      String all = staged ? "all that is staged" : "all that git tracks";
      throw new UsageException(
          (staged ? STAGED : TRACKED) + " looks at " + all + "; it takes no path");
    }
    return staged || tracked;
  }

  private static Optional<Fixer> fixer(
      Given given, Checker checker, ReportOptions reports, Terminal terminal)
      throws UsageException {
    if (!FixOptions.asked(given)) {
      return Optional.empty();
    }
    FixOptions options = FixOptions.of(given, readsIndex(given));
    Palette aside = Options.paletteAside(given, terminal);
    return Optional.of(new Fixer(checker, options, reports.palette(), aside, terminal));
  }

  private static int report(
      List<Target> targets,
      Checker checker,
      Optional<Fixer> fixer,
      Narrowing narrowing,
      ReportOptions options,
      Terminal terminal)
      throws IOException, UsageException {
    if (fixer.isPresent() && fixer.get().takesOutput()) {
      return fixer.get().write(targets, narrowing);
    }
    var tally = new Tally();
    int fixable = 0;
    try (Reports reports = options.open(checker)) {
      for (Target target : targets) {
        Checked checked =
            fixer.isPresent() ? fixer.get().check(target, narrowing) : checker.check(target);
        Narrowed narrowed = narrowing.of(checked);
        List<Diagnostic> wanted = target.concerning(narrowed.unknown());
        for (Diagnostic finding : wanted) {
          tally.add(finding);
          fixable += FixRound.choice(finding, false).isPresent() ? 1 : 0;
        }
        reports.add(narrowed.checked(), wanted);
      }
      reports.end();
    }
    if (fixer.isPresent()) {
      fixer.get().sum();
    }
    narrowing.end();
    terminal.say(tally.words() + (fixable > 0 ? "; --fix settles " + fixable : ""));
    return tally.exitCode();
  }

  private static List<Target> targets(Given given, Terminal terminal)
      throws IOException, UsageException {
    List<String> paths = Options.paths(given);
    Optional<String> stdinName = Optional.ofNullable(given.value(STDIN_NAME, null));
    if (stdinName.isPresent() && !paths.contains(Targets.STDIN)) {
      throw new UsageException(STDIN_NAME + " goes with `-`");
    }
    var targets = new Targets(terminal);
    for (String path : Options.pathsOrHere(given)) {
      if (path.equals(Targets.STDIN)) {
        targets.standardInput(stdinName);
      } else {
        targets.path(path);
      }
    }
    return targets.all();
  }
}
