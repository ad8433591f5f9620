package org.peerage.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --since}. */
final class SinceOption {

  static final String SINCE = "--since";

  private SinceOption() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
        Options.value(
            SINCE, "REV", "shows only findings that the estate did not have in that commit"));
  }

  /** The commit to look back to, where one is named. */
  static Optional<EarlierFindings> of(
      Given given, List<Target> targets, Checker checker, Terminal terminal) throws UsageException {
    String revision = given.value(SINCE, null);
    if (revision == null) {
      return Optional.empty();
    }
    for (Target target : targets) {
      if (target.definitions().paths().contains(Targets.STDIN)) {
        throw new UsageException(SINCE + " needs --stdin-filename to know whose past to look at");
      }
    }
    return Optional.of(new EarlierFindings(revision, checker, terminal));
  }
}
