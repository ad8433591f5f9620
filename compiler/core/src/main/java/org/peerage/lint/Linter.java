package org.peerage.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.value.Product;

/**
 * Runs rules over an estate and makes diagnostics of what they find.
 *
 * <p>Joins each finding with the catalogue entry of its rule, drops what lies outside the versions
 * the entry names, applies the suppressions of the estate and sorts. Reads no entry but those of
 * rules that found something or that a comment suppresses.
 */
public final class Linter {

  private final List<Rule> rules;
  private final Catalogue catalogue;

  public Linter(List<Rule> rules, Catalogue catalogue) {
    this.rules = List.copyOf(rules);
    this.catalogue = catalogue;
  }

  /**
   * All that is to be said of an estate, in {@link Diagnostic#ORDER}.
   *
   * @param earlier what the stages before said: joined with the catalogue where it has an entry,
   *     and open to suppression where it has one that is no safety rule
   * @param asOf the day on which certificates and suppressions are looked at; without one no date
   *     is compared
   */
  public List<Diagnostic> run(Estate estate, List<Diagnostic> earlier, Optional<LocalDate> asOf) {
    var known = new Entries(catalogue);
    List<Diagnostic> said = explained(earlier, known);
    var unread = new Unread(earlier, estate);
    var lacking = new IdentityHashMap<Diagnostic, Peer>();
    for (Sweep.Found found : Sweep.of(rules, estate, asOf)) {
      Finding finding = found.finding();
      RuleFacts facts = known.of(found.rule());
      boolean concerned = finding.scope().isEmpty() || facts.concerns(finding.scope().get());
      boolean told =
          concerned
              && !unread.withinOneOf(finding.missingFrom())
              && !(finding.missingAnywhere() && unread.leftOutBlocks());
      if (told && (severity(facts) == Severity.ERROR || !unread.around(finding.at()))) {
        Diagnostic diagnostic = diagnostic(finding, facts);
        said.add(diagnostic);
        peerThatLacks(finding, estate).ifPresent(peer -> lacking.put(diagnostic, peer));
      }
    }
    said.sort(Diagnostic.ORDER);
    dropEchoes(said);
    var result =
        new Suppressing(known, asOf)
            .apply(
                estate.suppressions(),
                said,
                earlier,
                found -> Gathering.of(found, lacking, estate));
    result.sort(Diagnostic.ORDER);
    return result;
  }

  /**
   * What rules found that look at more than one estate: joined with the catalogue and sorted as
   * {@link #run} does it, open to no suppression.
   *
   * @param findings by the id of the rule that made them
   */
  public List<Diagnostic> told(Map<String, List<Finding>> findings) {
    var known = new Entries(catalogue);
    var told = new ArrayList<Diagnostic>();
    for (var entry : findings.entrySet()) {
      for (Finding finding : entry.getValue()) {
        RuleFacts facts =
            known
                .of(entry.getKey())
                .orElseThrow(
                    () -> new IllegalStateException("no catalogue entry for " + entry.getKey()));
        if (finding.scope().isEmpty() || facts.concerns(finding.scope().get())) {
          told.add(diagnostic(finding, facts));
        }
      }
    }
    told.sort(Diagnostic.ORDER);
    return told;
  }

  private static Optional<Peer> peerThatLacks(Finding finding, Estate estate) {
    List<Element> from = finding.missingFrom();
    return from.size() == 1 && finding.at().equals(from.get(0).head())
        ? estate.peer(finding.subject()).filter(peer -> peer.element() == from.get(0))
        : Optional.empty();
  }

  /** What a profile brings to many units is said once, of the first of them. */
  private static void dropEchoes(List<Diagnostic> sorted) {
    var kept = new ArrayList<Diagnostic>(sorted.size());
    for (Diagnostic next : sorted) {
      if (kept.isEmpty() || !same(kept.get(kept.size() - 1), next)) {
        kept.add(next);
      }
    }
    sorted.clear();
    sorted.addAll(kept);
  }

  private static boolean same(Diagnostic one, Diagnostic other) {
    return one.at().equals(other.at())
        && one.id().equals(other.id())
        && one.message().equals(other.message());
  }

  static Diagnostic diagnostic(Finding finding, RuleFacts facts) {
    return new Diagnostic(
        facts.id(),
        severity(facts),
        finding.at(),
        finding.message(),
        finding.marker(),
        finding.related(),
        notes(facts, finding.scope(), finding.subject()),
        Optional.of(finding.help().orElse(facts.fix())),
        finding.fixes(),
        finding.subject(),
        List.of());
  }

  /** What earlier stages found, joined with the catalogue where it has an entry. */
  static List<Diagnostic> explained(List<Diagnostic> earlier, Entries known) {
    var said = new ArrayList<Diagnostic>(earlier.size());
    for (Diagnostic diagnostic : earlier) {
      // Why a text has to be understood goes without saying, and its entry unread.
      said.add(
          known.isOfText(diagnostic.id())
              ? diagnostic
              : known
                  .of(diagnostic.id())
                  .map(facts -> explained(diagnostic, facts))
                  .orElse(diagnostic));
    }
    return said;
  }

  /** What an earlier stage found, with what the catalogue knows where the stage said nothing. */
  private static Diagnostic explained(Diagnostic found, RuleFacts facts) {
    return new Diagnostic(
        found.id(),
        facts.safety() ? Severity.ERROR : found.severity(),
        found.at(),
        found.message(),
        found.marker(),
        found.labels(),
        found.notes().isEmpty() ? notes(facts, Optional.empty(), found.subject()) : found.notes(),
        Optional.of(found.help().orElse(facts.fix())),
        found.fixes(),
        found.subject(),
        found.cause());
  }

  private static Severity severity(RuleFacts facts) {
    return facts.safety() ? Severity.ERROR : facts.severity();
  }

  /** Why it matters, with its source; then the alarm that would be raised, and by whom. */
  private static List<String> notes(
      RuleFacts facts, Optional<Finding.Scope> scope, String subject) {
    var notes = new ArrayList<String>(2);
    notes.add(facts.why() + "   [" + facts.source(scope).cited() + "]");
    boolean conductor = scope.filter(it -> it.family() == Product.Family.CONDUCTOR).isPresent();
    if (facts.alarm().isPresent() && !conductor) {
      int slash = subject.indexOf('/');
      String who = slash < 0 ? "every peer" : subject.substring(slash + 1);
      notes.add(who + " would raise: " + facts.alarm().get());
    }
    return notes;
  }

  /** Catalogue entries of one run, each read once. */
  static final class Entries {

    private final Catalogue catalogue;
    private final Map<String, Optional<RuleFacts>> read = new HashMap<>();

    Entries(Catalogue catalogue) {
      this.catalogue = catalogue;
    }

    Optional<RuleFacts> of(String id) {
      Optional<RuleFacts> facts = read.get(id);
      if (facts == null) {
        facts = catalogue.find(id);
        read.put(id, facts);
      }
      return facts;
    }

    /** Those that a comment may have meant: never what is said of the text itself. */
    List<String> ids() {
      var ids = new ArrayList<String>(catalogue.ids());
      ids.removeIf(catalogue::isOfText);
      return ids;
    }

    boolean isOfText(String id) {
      return catalogue.isOfText(id);
    }

    RuleFacts of(Rule rule) {
      return of(rule.id())
          .orElseThrow(() -> new IllegalStateException("no catalogue entry for rule " + rule.id()));
    }
  }
}
