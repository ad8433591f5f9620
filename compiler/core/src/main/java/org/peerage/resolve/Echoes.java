package org.peerage.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Severity;
import org.peerage.source.Span;

/**
 * Leaves out findings that say again what another has said: of a line that could not be parsed, of
 * one name that a file does not know and uses often.
 */
final class Echoes {

  /** What is wrong with a name wherever it stands, and so is said once in a file. */
  private static final Set<String> OF_NAMES =
      Set.of(
          "unknown-name",
          "unknown-profile",
          "unknown-parameter",
          "unknown-cluster",
          "unknown-peer",
          "unknown-system",
          "unknown-site",
          "unknown-firewall",
          "unknown-label",
          "unknown-target");

  /** How many other places of a name are shown. */
  private static final int MOST_LABELS = 5;

  private final TreeSet<Span> secrets = new TreeSet<>();
  private final TreeSet<Span> lines;
  private final Map<Key, Integer> names = new HashMap<>();
  private final Map<Integer, Integer> places = new HashMap<>();
  private final List<Diagnostic> kept = new ArrayList<>();

  private Echoes(TreeSet<Span> lines) {
    this.lines = lines;
  }

  /**
   * The findings that are left. What else is wrong with a secret in plain text is left unsaid,
   * since it would be quoted.
   *
   * @param findings in {@link Diagnostic#ORDER}
   * @param lines those that hold something that could not be parsed
   */
  static List<Diagnostic> without(List<Diagnostic> findings, TreeSet<Span> lines) {
    var echoes = new Echoes(lines);
    for (Diagnostic finding : findings) {
      if (isSecret(finding)) {
        echoes.secrets.add(finding.at());
      }
    }
    for (Diagnostic finding : findings) {
      echoes.add(finding);
    }
    return echoes.kept;
  }

  private void add(Diagnostic finding) {
    boolean echo =
        !isSecret(finding)
            && (isWithin(secrets, finding)
                || finding.severity() == Severity.ERROR && beginsWithin(finding));
    if (echo) {
      return;
    }
    Integer first =
        OF_NAMES.contains(finding.id())
            ? names.putIfAbsent(
                new Key(finding.id(), finding.message(), finding.at().file()), kept.size())
            : null;
    if (first == null) {
      kept.add(finding);
    } else {
      int more = places.merge(first, 1, Integer::sum);
      kept.set(first, both(kept.get(first), finding, more));
    }
  }

  private static boolean isSecret(Diagnostic finding) {
    return finding.id().equals(ResolveMessages.LITERAL_SECRET);
  }

  private static boolean isWithin(TreeSet<Span> spans, Diagnostic finding) {
    Span at = finding.at();
    Span before = spans.floor(new Span(at.file(), at.start(), Integer.MAX_VALUE));
    return before != null && before.covers(at);
  }

  private boolean beginsWithin(Diagnostic finding) {
    Span at = finding.at();
    Span line = lines.floor(new Span(at.file(), at.start(), Integer.MAX_VALUE));
    return line != null && line.file().equals(at.file()) && at.start() < line.end();
  }

  /** One finding for two places, mended by one fix. */
  private static Diagnostic both(Diagnostic first, Diagnostic other, int more) {
    Diagnostic both = first;
    if (more <= MOST_LABELS) {
      both = both.label(other.at(), more < MOST_LABELS ? "and here" : "and here, and further on");
    }
    var fixes = new ArrayList<Fix>(first.fixes().size());
    for (Fix fix : first.fixes()) {
      var edits = new ArrayList<Edit>(fix.edits());
      for (Fix same : other.fixes()) {
        if (same.title().equals(fix.title())) {
          edits.addAll(same.edits());
        }
      }
      fixes.add(new Fix(fix.title(), edits, fix.safety()));
    }
    return new Diagnostic(
        both.id(),
        both.severity(),
        both.at(),
        both.message(),
        both.marker(),
        both.labels(),
        both.notes(),
        both.help(),
        fixes,
        both.subject());
  }

  private record Key(String id, String message, String file) {}
}
