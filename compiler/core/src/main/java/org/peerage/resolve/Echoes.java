package org.peerage.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Label;
import org.peerage.diagnostic.Severity;
import org.peerage.source.Span;

/**
 * Leaves out findings that say again what another has said: of a line that could not be parsed, of
 * one cause that shows in many places.
 */
final class Echoes {

  /** How many other places of a cause are shown in one file. */
  private static final int MOST_LABELS = 5;

  /** How many are shown in all: of a cause that shows in more files, the rest is said anew. */
  private static final int ALL_LABELS = 50;

  private final TreeSet<Span> secrets = new TreeSet<>();
  private final TreeSet<Span> lines;
  private final Map<List<String>, Integer> causes = new HashMap<>();
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
    Integer first = causes.get(finding.cause());
    if (first != null && (!isInNewFile(finding, first) || hasRoom(kept.get(first)))) {
      int more = isInNewFile(finding, first) ? 1 : places.getOrDefault(first, 0) + 1;
      places.put(first, more);
      kept.set(first, both(kept.get(first), finding, more));
      return;
    }
    if (!finding.cause().isEmpty()) {
      causes.put(finding.cause(), kept.size());
    }
    kept.add(finding);
  }

  private boolean isInNewFile(Diagnostic finding, int first) {
    List<Label> labels = kept.get(first).labels();
    Span last = labels.isEmpty() ? kept.get(first).at() : labels.get(labels.size() - 1).at();
    return !last.file().equals(finding.at().file());
  }

  private static boolean hasRoom(Diagnostic first) {
    return first.labels().size() < ALL_LABELS;
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
    return both.fixedBy(fixes);
  }
}
