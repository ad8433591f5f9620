package org.peerage.lint;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.zonefile.ZoneFiles;

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
   */
  public List<Diagnostic> run(ZoneFiles files, List<Diagnostic> earlier) {
    var said = new ArrayList<>(Linter.explained(earlier, new Linter.Entries(catalogue)));
    said.addAll(new Linter(List.of(), catalogue).told(checks.check(files)));
    said.sort(Diagnostic.ORDER);
    return said;
  }
}
