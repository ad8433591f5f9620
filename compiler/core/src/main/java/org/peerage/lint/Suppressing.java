package org.peerage.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.lint.Linter.Entries;
import org.peerage.source.Span;
import org.peerage.syntax.Suppression;

/**
 * Takes out what a comment allows, and says so of comments that allow nothing (language.md section
 * 7).
 *
 * <p>Sweeps through findings and comments in the order of their places: of several comments that
 * cover a finding the one that ends first, hence the nearest, takes it.
 */
final class Suppressing {

  private final Entries known;
  private final Optional<LocalDate> asOf;
  private final Set<String> idle;

  /** The comments that something was allowed by, by their places. */
  private final Set<Span> used = new HashSet<>();

  Suppressing(Entries known, Optional<LocalDate> asOf) {
    this(known, asOf, Set.of());
  }

  /**
   * A sweep after which nothing is told of comments that allow an idle rule.
   *
   * @param idle rules that were not asked for anything this time
   */
  Suppressing(Entries known, Optional<LocalDate> asOf, Set<String> idle) {
    this.known = known;
    this.asOf = asOf;
    this.idle = idle;
  }

  /** The same for findings that have nothing in common. */
  List<Diagnostic> apply(
      List<Suppression> suppressions, List<Diagnostic> said, List<Diagnostic> earlier) {
    return apply(suppressions, said, earlier, UnaryOperator.identity());
  }

  /**
   * What is left of the findings, and what there is to say of the comments.
   *
   * @param said in {@link Diagnostic#ORDER}
   * @param earlier of the stages before lint: with an error among them no comment is told that it
   *     is of no use, since what it allows may come from where we could not read
   * @param gathering makes one finding of several, what comments allow being left out, and keeps
   *     the order
   */
  List<Diagnostic> apply(
      List<Suppression> suppressions,
      List<Diagnostic> said,
      List<Diagnostic> earlier,
      UnaryOperator<List<Diagnostic>> gathering) {
    if (suppressions.isEmpty()) {
      return new ArrayList<>(gathering.apply(said));
    }
    var faults = new ArrayList<Diagnostic>();
    var working = new ArrayList<Suppression>();
    for (Suppression suppression : suppressions) {
      Optional<Diagnostic> fault = fault(suppression);
      fault.ifPresentOrElse(faults::add, () -> working.add(suppression));
    }
    working.sort(Suppressing::byPlace);
    // What is gathered stands in another place, where another comment may allow it.
    var left = sweep(working, gathering.apply(sweep(working, said)));
    left.addAll(faults);
    if (!holdsError(earlier)) {
      addUnused(working, left);
    }
    return left;
  }

  /** What is wrong with a comment that could be read, and why it therefore covers nothing. */
  private Optional<Diagnostic> fault(Suppression suppression) {
    var messages = new SuppressionMessages(suppression);
    Optional<RuleFacts> facts = known.of(suppression.rule().text());
    if (facts.isEmpty()) {
      return Optional.of(messages.unknownRule(known.ids()));
    }
    if (!facts.get().suppressible()) {
      return Optional.of(messages.refused(facts.get()));
    }
    return suppression
        .until()
        .map(until -> LocalDate.parse(until.text()))
        .filter(until -> asOf.isPresent() && asOf.get().isAfter(until))
        .map(until -> messages.expired(asOf.get()));
  }

  private static int byPlace(Suppression one, Suppression other) {
    int byCovered = one.covers().compareTo(other.covers());
    return byCovered != 0 ? byCovered : one.at().compareTo(other.at());
  }

  private List<Diagnostic> sweep(List<Suppression> working, List<Diagnostic> said) {
    var left = new ArrayList<Diagnostic>();
    var open = new HashMap<String, TreeMap<Integer, Suppression>>();
    String file = "";
    int next = 0;
    for (Diagnostic diagnostic : said) {
      if (!diagnostic.at().file().equals(file)) {
        file = diagnostic.at().file();
        open.clear();
      }
      while (next < working.size() && startsBefore(working.get(next), diagnostic)) {
        Suppression begun = working.get(next++);
        if (begun.covers().file().equals(file)) {
          open.computeIfAbsent(rule(begun), id -> new TreeMap<>()).put(begun.covers().end(), begun);
        }
      }
      Optional<Suppression> by = covering(open, diagnostic);
      if (by.isPresent()) {
        used.add(by.get().at());
      } else {
        left.add(diagnostic);
      }
    }
    return left;
  }

  private static boolean startsBefore(Suppression suppression, Diagnostic diagnostic) {
    int byFile = suppression.covers().file().compareTo(diagnostic.at().file());
    return byFile < 0 || byFile == 0 && suppression.covers().start() <= diagnostic.at().start();
  }

  private static Optional<Suppression> covering(
      Map<String, TreeMap<Integer, Suppression>> open, Diagnostic diagnostic) {
    TreeMap<Integer, Suppression> byEnd = open.get(diagnostic.id());
    if (byEnd == null) {
      return Optional.empty();
    }
    var first = byEnd.ceilingEntry(diagnostic.at().end());
    return first == null ? Optional.empty() : Optional.of(first.getValue());
  }

  /** Today's id of the rule a comment names. */
  private String rule(Suppression suppression) {
    return known.of(suppression.rule().text()).map(RuleFacts::id).orElseThrow();
  }

  private static boolean holdsError(List<Diagnostic> earlier) {
    for (Diagnostic diagnostic : earlier) {
      if (diagnostic.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  private void addUnused(List<Suppression> working, List<Diagnostic> left) {
    for (Suppression suppression : working) {
      // Parse has told of one without a reason; it covers all the same: one mistake, one finding.
      boolean told = suppression.reason().isEmpty() || idle.contains(rule(suppression));
      if (!told && !used.contains(suppression.at())) {
        left.add(new SuppressionMessages(suppression).unused(rule(suppression)));
      }
    }
  }
}
