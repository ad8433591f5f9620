package org.peerage.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.source.Span;

/**
 * What resolve has to say. One mistake is said once: a profile that is used a thousand times gives
 * its finding once.
 */
final class Findings {

  private final List<Diagnostic> all = new ArrayList<>();
  private final Set<Key> said = new HashSet<>();

  private String subject = "";
  private int errors;

  /** What the next findings are about: {@code edge}, {@code edge/expe2}. */
  void about(String next) {
    subject = next;
  }

  void add(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      errors++;
    }
    if (said.add(new Key(diagnostic.id(), diagnostic.at(), diagnostic.message()))) {
      all.add(
          new Diagnostic(
              diagnostic.id(),
              diagnostic.severity(),
              diagnostic.at(),
              Printable.line(diagnostic.message()),
              diagnostic.marker(),
              diagnostic.labels(),
              diagnostic.notes(),
              diagnostic.help().map(Printable::line),
              diagnostic.fixes(),
              Printable.line(subject)));
    }
  }

  /** Meets a mistake that was told where it stands: it costs whoever stumbles over it the same. */
  void metAgain() {
    errors++;
  }

  /** How often an error was met up to now, be it told or not. */
  int errors() {
    return errors;
  }

  /**
   * All of them, in order. What else is wrong with a secret in plain text is left unsaid, since it
   * would be quoted.
   */
  List<Diagnostic> sorted() {
    var secrets = new TreeSet<Span>();
    for (Diagnostic finding : all) {
      if (finding.id().equals(ResolveMessages.LITERAL_SECRET)) {
        secrets.add(finding.at());
      }
    }
    var sorted = new ArrayList<Diagnostic>(all.size());
    for (Diagnostic finding : all) {
      if (finding.id().equals(ResolveMessages.LITERAL_SECRET) || !isWithin(secrets, finding)) {
        sorted.add(finding);
      }
    }
    sorted.sort(Diagnostic.ORDER);
    return sorted;
  }

  private static boolean isWithin(TreeSet<Span> secrets, Diagnostic finding) {
    Span at = finding.at();
    Span before = secrets.floor(new Span(at.file(), at.start(), Integer.MAX_VALUE));
    return before != null && before.covers(at);
  }

  private record Key(String id, Span at, String message) {}
}
