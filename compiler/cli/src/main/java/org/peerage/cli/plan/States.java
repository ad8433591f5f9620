package org.peerage.cli.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.peerage.cli.Checked;
import org.peerage.cli.Checker;
import org.peerage.cli.FindingsAside;
import org.peerage.cli.Given;
import org.peerage.cli.Options;
import org.peerage.cli.Target;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.Folder;
import org.peerage.cli.plan.ChangedEstate.Revisions;
import org.peerage.cli.report.Palette;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.git.Revision;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads the two states of an estate that a command line names. */
final class States {

  private static final String FROM = "--from";
  private static final String TO = "--to";

  private final Checker checker;
  private final Terminal terminal;

  States(Checker checker, Terminal terminal) {
    this.checker = checker;
    this.terminal = terminal;
  }

  /** Both states of one estate; either may hold no definition, not both. */
  record Pair(State before, State after) {

    /**
     * Shows what stands in the way, each side's with the name of that side.
     *
     * @param wanted which findings those are
     * @return whether there is any
     */
    boolean isBroken(
        Predicate<Diagnostic> wanted, Checker checker, Palette palette, Terminal terminal)
        throws IOException {
      var findings = new FindingsAside(checker, palette, terminal);
      for (State state : List.of(before, after)) {
        findings.add(state.texts(), state.checked().errors().stream().filter(wanted).toList());
      }
      if (findings.hasErrors()) {
        terminal.say(findings.words() + "; nothing was made of it");
      }
      return findings.hasErrors();
    }
  }

  static void describe(CommandSpec spec) {
    spec.addPositional(revision(0, "OLD", "the revision of git that shows what there is"));
    spec.addPositional(revision(1, "NEW", "the revision that shows what there shall be"));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("2..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("PATH")
            .description(
                "a file or folder of the estate; by default the working directory, and of several"
                    + " estates below it the one that has changed")
            .build());
    spec.addOption(
        Options.value(FROM, "FOLDER", "in the place of OLD: a whole estate in a folder"));
    spec.addOption(Options.value(TO, "FOLDER", "in the place of NEW: the same"));
  }

  private static PositionalParamSpec revision(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("0..1")
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Reads and checks both; the settings of the new one count for both. */
  Pair read(Given given) throws IOException, UsageException {
    String from = given.value(FROM, null);
    String to = given.value(TO, null);
    String old = given.argument(0, null);
    String fresh = given.argument(1, null);
    if (from == null && to == null) {
      if (old == null || fresh == null) {
        throw new UsageException(
            "name two revisions, OLD and NEW, or two folders, " + FROM + " and " + TO);
      }
      return revisions(old, fresh, given.argument(2, List.of(".")));
    }
    if (from == null || to == null) {
      throw new UsageException(FROM + " and " + TO + " go together");
    }
    if (old != null) {
      throw new UsageException(FROM + " and " + TO + " take the place of revisions: `" + old + "`");
    }
    return folders(from, to);
  }

  private Pair folders(String from, String to) throws IOException, UsageException {
    Target old = folder(from);
    Target fresh = folder(to);
    refuseNothing(old, fresh, from + " and " + to);
    Checked after = checker.check(fresh);
    Checked before = checker.check(old, after);
    return new Pair(new State(from, false, before), new State(to, false, after));
  }

  /** The folder is the root, whatever stands around it: it holds a whole estate. */
  private Target folder(String given) throws IOException, UsageException {
    Path real = Options.path(given, terminal).toRealPath();
    if (!Files.isDirectory(real)) {
      throw new UsageException("`" + given + "` is no folder");
    }
    Definitions definitions = new Folder(real).definitions();
    return new Target(real, terminal.directory().toRealPath(), definitions, List.of(""));
  }

  private Pair revisions(String old, String fresh, List<String> paths)
      throws IOException, UsageException {
    try (var estates = new ChangedEstate(terminal, old, fresh)) {
      for (String path : paths) {
        estates.path(path);
      }
      Revisions estate = estates.only();
      submodules(estate.before(), estate.after(), old, fresh);
      if (estate.after().isAmidMerge()) {
        terminal.say("a merge has begun here; what is not committed is not looked at");
      }
      Checked after = checker.check(target(estate.root(), estate.now()));
      Checked before = checker.check(target(estate.root(), estate.then()), after);
      return new Pair(new State(old, true, before), new State(fresh, true, after));
    }
  }

  private Target target(Path root, Definitions definitions) throws IOException {
    return new Target(root, terminal.directory().toRealPath(), definitions, List.of(""));
  }

  private static void refuseNothing(Target before, Target after, String names) throws IOException {
    if (before.definitions().paths().isEmpty() && after.definitions().paths().isEmpty()) {
      throw new IOException("no .peerage file in " + names);
    }
  }

  /** What stands in a submodule is not of this repository; where it changes, we would be blind. */
  private void submodules(Revision before, Revision after, String old, String fresh)
      throws IOException {
    Map<String, String> then = before.submodules();
    Map<String, String> now = after.submodules();
    var all = new TreeSet<>(then.keySet());
    all.addAll(now.keySet());
    for (String path : all) {
      if (!then.getOrDefault(path, "").equals(now.getOrDefault(path, ""))) {
        throw new IOException(
            "submodule "
                + path
                + " differs between `"
                + old
                + "` and `"
                + fresh
                + "` and is not read; check both out and give "
                + FROM
                + " and "
                + TO);
      }
      terminal.say("submodule " + path + " is not read; it is the same in both revisions");
    }
  }
}
