package org.peerage.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.Span;

/**
 * What resolve has to say. One mistake is said once: a profile that is used a thousand times gives
 * its finding once.
 */
final class Findings {

  private final List<Diagnostic> all = new ArrayList<>();
  private final Set<Key> said = new HashSet<>();

  void add(Diagnostic diagnostic) {
    if (said.add(new Key(diagnostic.id(), diagnostic.at(), diagnostic.message()))) {
      all.add(diagnostic);
    }
  }

  /** How many there are so far. */
  int count() {
    return all.size();
  }

  List<Diagnostic> all() {
    return all;
  }

  private record Key(String id, Span at, String message) {}
}
