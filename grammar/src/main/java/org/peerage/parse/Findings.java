package org.peerage.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.source.LineMap;
import org.peerage.source.SourceText;

/**
 * What has been found in one text, bounded: a file that is no definition at all is told so once.
 */
final class Findings {

  /**
   * How many findings one text can have. Whoever mends a file by hand mends the first few; a file
   * with more is usually something else under a wrong name, and memory must not follow its size.
   */
  static final int MAX_FINDINGS = 1000;

  /** Faults of quotes, brackets and braces: whoever reads on is out of step with the writer. */
  private static final Set<String> OUT_OF_STEP =
      Set.of("unclosed-string", "stray-quote", "unclosed-bracket", "stray-bracket", "stray-brace");

  /** Faults of a single sign. */
  private static final Set<String> CUTS =
      Set.of("unclosed-bracket", "stray-bracket", "stray-brace");

  private final List<Diagnostic> found = new ArrayList<>();

  /** For each stage that is done, how many findings there were at its end. */
  private final Ints stages = new Ints();

  void add(Diagnostic diagnostic) {
    if (found.size() < MAX_FINDINGS) {
      found.add(diagnostic);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Ends a stage. */
  void settle() {
    stages.add(found.size());
  }

  /** In the order in which findings are shown, with a last one where some were left out. */
  List<Diagnostic> list(SourceText source) {
    if (found.isEmpty()) {
      return List.of();
    }
    var sorted = withoutEchoes(source.lines());
    sorted.sort(Diagnostic.ORDER);
    if (found.size() == MAX_FINDINGS) {
      sorted.add(SyntaxMessages.tooMany(source));
    }
    return sorted;
  }

  /**
   * Leaves out what a stage says of a line on which one before it got out of step, and of what is
   * left of a word that a bracket too many cuts in two.
   */
  private ArrayList<Diagnostic> withoutEchoes(LineMap lines) {
    var kept = new ArrayList<Diagnostic>(found.size());
    var told = new HashSet<Integer>();
    var cuts = new HashSet<Integer>();
    for (Diagnostic diagnostic : found) {
      if (CUTS.contains(diagnostic.id())) {
        cuts.add(diagnostic.at().end());
      }
    }
    int next = 0;
    int stage = 0;
    for (int i = 0; i < found.size(); i++) {
      for (; stage < stages.size() && stages.get(stage) <= i; stage++) {
        for (; next < i; next++) {
          if (OUT_OF_STEP.contains(found.get(next).id())) {
            told.add(lines.lineOf(found.get(next).at().start()));
          }
        }
      }
      Diagnostic diagnostic = found.get(i);
      boolean echo =
          diagnostic.severity() == Severity.ERROR
              && (told.contains(lines.lineOf(diagnostic.at().start()))
                  || cuts.contains(diagnostic.at().start()));
      if (!echo) {
        kept.add(diagnostic);
      }
    }
    return kept;
  }
}
