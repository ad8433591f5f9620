package org.peerage.cli.known;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings that are known, each as often as it was met. */
public final class KnownFindings {

  private final Map<FindingKey, Integer> counts = new HashMap<>();

  public KnownFindings(List<FindingKey> known) {
    for (FindingKey key : known) {
      counts.merge(key, 1, Integer::sum);
    }
  }

  /**
   * Holds findings against the known ones: of three that are alike and two that are known, one is
   * new.
   */
  public Match match(List<FindingKey> findings) {
    var left = new HashMap<>(counts);
    var known = new BitSet(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      Integer count = left.get(findings.get(i));
      if (count != null && count > 0) {
        left.put(findings.get(i), count - 1);
        known.set(i);
      }
    }
    int gone = 0;
    for (int count : left.values()) {
      gone += count;
    }
    return new Match(known, gone);
  }

  /**
   * What came of it.
   *
   * @param known which of the findings are, by their place in the list
   * @param gone how many known ones were not met again
   */
  public record Match(BitSet known, int gone) {}
}
