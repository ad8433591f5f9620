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
   * The same, where a finding whose message has changed is still the known one of its rule about
   * its subject, unless it has no subject. Of one known and two found, the one with the known
   * message is known.
   */
  public Match matchReworded(List<FindingKey> findings) {
    Match exact = match(findings);
    var left = new HashMap<FindingKey, Integer>();
    counts.forEach((key, count) -> left.merge(key.withoutMessage(), count, Integer::sum));
    for (int i = 0; i < findings.size(); i++) {
      if (exact.known().get(i)) {
        left.merge(findings.get(i).withoutMessage(), -1, Integer::sum);
      }
    }
    int gone = exact.gone();
    for (int i = 0; i < findings.size(); i++) {
      FindingKey key = findings.get(i).withoutMessage();
      if (!exact.known().get(i) && !key.subject().isEmpty() && left.getOrDefault(key, 0) > 0) {
        left.merge(key, -1, Integer::sum);
        exact.known().set(i);
        gone--;
      }
    }
    return new Match(exact.known(), gone);
  }

  /**
   * What came of it.
   *
   * @param known which of the findings are, by their place in the list
   * @param gone how many known ones were not met again
   */
  public record Match(BitSet known, int gone) {}
}
