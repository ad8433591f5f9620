package org.peerage.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.syntax.Suppression;

/** Holds zone files against their rules, as {@link Linter} does with an estate. */
public final class ZoneFileLinter {

  private final ZoneFileChecks checks;
  private final Catalogue catalogue;

  public ZoneFileLinter(ZoneFileChecks checks, Catalogue catalogue) {
    this.checks = checks;
    this.catalogue = catalogue;
  }

  /**
   * All that is to be said of them, in {@link Diagnostic#ORDER}.
   *
   * @param earlier what reading them said, joined with the catalogue
   * @param allowed the comments in them that allow findings
   * @param asOf the day on which these are looked at; without one none is over
   */
  public List<Diagnostic> run(
      ZoneFiles files,
      List<Diagnostic> earlier,
      List<Suppression> allowed,
      Optional<LocalDate> asOf) {
    var known = new Linter.Entries(catalogue);
    var said = new ArrayList<>(Linter.explained(earlier, known));
    said.addAll(new Linter(List.of(), catalogue).told(checks.check(files)));
    said.sort(Diagnostic.ORDER);
    var left = new Suppressing(known, asOf, checks.idle(files)).apply(allowed, said, earlier);
    left.sort(Diagnostic.ORDER);
    return left;
  }
}
