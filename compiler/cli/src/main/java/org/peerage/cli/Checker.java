package org.peerage.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerage.compile.Compilation;
import org.peerage.lint.Linter;
import org.peerage.rules.AllRules;
import org.peerage.rules.YamlCatalogue;

/** Runs the whole pipeline, with all the rules there are, over one estate after the other. */
final class Checker {

  private final YamlCatalogue catalogue = new YamlCatalogue();
  private final Linter linter = new Linter(AllRules.list(), catalogue);
  private final Optional<LocalDate> asOf;
  private final Terminal terminal;

  /**
   * A checker.
   *
   * @param asOf the day dates are compared with; without one none is
   */
  Checker(Optional<LocalDate> asOf, Terminal terminal) {
    this.asOf = asOf;
    this.terminal = terminal;
  }

  Checked check(Target target) throws IOException {
    try (var progress = new Progress(terminal)) {
      var compiled = Compilation.of(progress.reading(target.definitions()), linter, asOf);
      var findings = target.definitions().findings(compiled.diagnostics());
      return new Checked(target, compiled.value(), findings);
    }
  }

  /** The ids that {@code peerage explain} knows. */
  Supplier<List<String>> explained() {
    return catalogue::ids;
  }
}
