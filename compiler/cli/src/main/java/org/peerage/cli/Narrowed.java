package org.peerage.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.peerage.diagnostic.Diagnostic;

/**
 * One estate, and which of its findings are known.
 *
 * @param known by their place among the findings
 */
record Narrowed(Checked checked, BitSet known) {

  /** The same with more findings, none of which is known. */
  Narrowed with(List<Diagnostic> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<Diagnostic> old = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = known.nextSetBit(0); i >= 0; i = known.nextSetBit(i + 1)) {
      old.add(checked.findings().get(i));
    }
    Checked all = checked.with(more);
    var still = new BitSet(all.findings().size());
    for (int i = 0; i < all.findings().size(); i++) {
      still.set(i, old.contains(all.findings().get(i)));
    }
    return new Narrowed(all, still);
  }

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
