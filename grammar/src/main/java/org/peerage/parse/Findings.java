package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
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

  private final List<Diagnostic> found = new ArrayList<>();

  void add(Diagnostic diagnostic) {
    if (found.size() < MAX_FINDINGS) {
      found.add(diagnostic);
    }
  }

  /** In the order in which findings are shown, with a last one where some were left out. */
  List<Diagnostic> list(SourceText source) {
    if (found.isEmpty()) {
      return List.of();
    }
    var sorted = new ArrayList<>(found);
    sorted.sort(Diagnostic.ORDER);
    if (found.size() == MAX_FINDINGS) {
      sorted.add(SyntaxMessages.tooMany(source));
    }
    return sorted;
  }
}
