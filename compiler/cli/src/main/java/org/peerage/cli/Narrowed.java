package org.peerage.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;

/**
 * One estate, and which of its findings are known.
 *
 * @param known by their place among the findings
 */
record Narrowed(Checked checked, BitSet known) {

  /** Those that are not, in the same order. */
  List<Diagnostic> unknown() {
    var unknown = new ArrayList<Diagnostic>();
    for (int i = 0; i < checked.findings().size(); i++) {
      if (!known.get(i)) {
        unknown.add(checked.findings().get(i));
      }
    }
    return unknown;
  }
}
