package org.peerage.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Whether fixes are wanted, which, and where they go.
 *
 * @param unsafe also those that are likely and no more
 * @param shown as a difference; nothing is written
 * @param filter standard input is fixed, and comes out on standard output
 */
record FixOptions(boolean unsafe, boolean shown, boolean filter) {

  private static final String FIX = "--fix";
  private static final String UNSAFE = "--unsafe-fixes";
  private static final String DIFF = "--diff";

  /** What a difference or a fixed text takes the place of. */
  private static final List<String> REPORTS = List.of("--format", "--output");

  static void describe(CommandSpec spec) {
    spec.addOption(
        Options.flag(FIX, "applies the safe fixes; with -, writes the fixed text instead"));
    spec.addOption(
        Options.flag(UNSAFE, "with " + FIX + " or " + DIFF + ": the likely fixes as well"));
    spec.addOption(
        Options.flag(DIFF, "shows what would be fixed instead of the findings; changes nothing"));
  }

  /** Whether anything is to be fixed or shown. */
  static boolean asked(Given given) throws UsageException {
    boolean asked = given.has(FIX) || given.has(DIFF);
    if (!asked && given.has(UNSAFE)) {
      throw new UsageException(UNSAFE + " goes with " + FIX + " or " + DIFF);
    }
    return asked;
  }

  /**
   * What was asked for.
   *
   * @param staged whether the index is read in the place of the work tree
   */
  static FixOptions of(Given given, boolean staged) throws UsageException {
    boolean shown = given.has(DIFF);
    if (staged && !shown) {
      throw new UsageException(
          FIX
              + " writes files, and what is staged may be something else than they hold: fix the"
              + " files, then stage them");
    }
    List<String> paths = Options.paths(given);
    boolean filter = paths.contains(Targets.STDIN);
    if (filter && paths.size() > 1) {
      throw new UsageException("with " + FIX + " or " + DIFF + " `-` goes alone");
    }
    for (String report : REPORTS) {
      if ((shown || filter) && given.has(report)) {
        String instead = shown ? "the difference" : "the fixed text";
        throw new UsageException(
            report + " does not go with this: " + instead + " takes the place of findings");
      }
    }
    return new FixOptions(given.has(UNSAFE), shown, filter);
  }
}
