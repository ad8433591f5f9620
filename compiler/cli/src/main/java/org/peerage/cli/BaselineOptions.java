package org.peerage.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --baseline} and {@code --write-baseline}. */
final class BaselineOptions {

  static final String BASELINE = "--baseline";
  static final String WRITE = "--write-baseline";

  private BaselineOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
        Options.value(
            BASELINE, "FILE", "leaves out findings that FILE knows; none of a safety rule"));
    spec.addOption(
        Options.flag(
            WRITE, "writes all findings there are into the baseline: then they are known"));
  }

  /** Baselines for the estates that are looked at; nothing is read yet. */
  static Baselines of(Given given, List<Target> targets, Checker checker, Terminal terminal)
      throws UsageException {
    String file = given.value(BASELINE, null);
    boolean writing = given.has(WRITE);
    if (file != null && targets.size() > 1) {
      throw new UsageException(BASELINE + " goes with one estate; name its root");
    }
    if (writing) {
      refuseParts(given, targets);
    }
    Optional<Path> path =
        file == null ? Optional.empty() : Optional.of(Options.path(file, terminal).normalize());
    return new Baselines(path, writing, checker, terminal);
  }

  private static void refuseParts(Given given, List<Target> targets) throws UsageException {
    for (String other : List.of("--staged", "--tracked", "--fix", "--diff", SinceOption.SINCE)) {
      if (given.has(other)) {
        throw new UsageException(WRITE + " does not go with " + other);
      }
    }
    for (Target target : targets) {
      if (!target.wanted().contains("")) {
        throw new UsageException(WRITE + " takes the findings of a whole estate; name its root");
      }
    }
  }
}
