package org.peerage.parse;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;

/**
 * What the layout finds wrong, and where the parser should go on as if a bracket or brace stood
 * there. Findings wait here until it is known whether what they stand in is read at all.
 */
final class Faults {

  private static final int MAX_FAULTS = 10 * Findings.MAX_FINDINGS;

  private final Ints tokens = new Ints();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Ints listEnds = new Ints();
  private final Ints bodyEnds = new Ints();
  private final Ints bodyStarts = new Ints();

  /** A finding about a token. Of very many some are lost, as they would be later. */
  void add(int token, Diagnostic diagnostic) {
    if (diagnostics.size() < MAX_FAULTS) {
      tokens.add(token);
      diagnostics.add(diagnostic);
    }
  }

  /** Takes back what was said of a token and those behind it. */
  void forgetFrom(int token) {
    while (!tokens.isEmpty() && tokens.top() >= token) {
      tokens.pop();
      diagnostics.remove(tokens.size());
    }
  }

  /** A list or a group in parentheses ends before a token, though no bracket stands there. */
  void listEndsBefore(int token) {
    listEnds.add(token);
  }

  /** A body ends before a token, though no brace stands there. */
  void bodyEndsBefore(int token) {
    bodyEnds.add(token);
  }

  /** A body begins before a token, though no brace stands there. */
  void bodyStartsBefore(int token) {
    bodyStarts.add(token);
  }

  /** To be called once, when all are known. */
  void sort() {
    listEnds.sort();
    bodyEnds.sort();
    bodyStarts.sort();
  }

  /** Before which tokens lists end without a bracket, sorted; a token may repeat. */
  Ints listEnds() {
    return listEnds;
  }

  /** Before which tokens bodies end without a brace, sorted; a token may repeat. */
  Ints bodyEnds() {
    return bodyEnds;
  }

  /** Before which tokens bodies begin without a brace, sorted. */
  Ints bodyStarts() {
    return bodyStarts;
  }

  /** Whether anything is missing anywhere. */
  boolean areThere() {
    return bodyStarts.size() + listEnds.size() + bodyEnds.size() > 0;
  }

  /** Reports everything that does not stand in one of the pieces left out. */
  void report(List<Layout.Piece> leftOut, Findings findings) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!holds(leftOut, tokens.get(i))) {
        findings.add(diagnostics.get(i));
      }
    }
  }

  private static boolean holds(List<Layout.Piece> sorted, int token) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).to() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sorted.size() && sorted.get(low).from() <= token;
  }
}
