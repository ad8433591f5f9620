package org.peerage.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.diagnostic.Severity;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Block;
import org.peerage.syntax.Item;
import org.peerage.syntax.Use;

/**
 * What resolve has to say. One mistake is said once: a profile that is used a thousand times gives
 * its finding once.
 */
final class Findings {

  /** From how many settings on it is the profile that is misplaced, and none of them misspelt. */
  private static final int MANY = 3;

  private final List<Diagnostic> all = new ArrayList<>();
  private final Map<Key, Diagnostic> said = new HashMap<>();
  private final Map<Key, String> alike = new HashMap<>();
  private final TreeSet<Span> unreadLines = new TreeSet<>();

  private String subject = "";
  private int errors;

  /** What the next findings are about: {@code edge}, {@code edge/expe2}. */
  void about(String next) {
    subject = next;
  }

  /** Notes the lines of a text on which something could not be parsed, nor mended in one way. */
  void unread(SourceText source, List<Diagnostic> parsing) {
    for (Diagnostic diagnostic : parsing) {
      if (costsItsLine(diagnostic)) {
        var lines = source.lines();
        int line = lines.lineOf(diagnostic.at().start());
        unreadLines.add(
            source.span(lines.start(line), lines.start(line) + lines.line(line).length()));
      }
    }
  }

  private static boolean costsItsLine(Diagnostic diagnostic) {
    boolean mended =
        !diagnostic.fixes().isEmpty() && diagnostic.fixes().get(0).safety() == Safety.SAFE;
    boolean comment = diagnostic.id().contains("suppression");
    return diagnostic.severity() == Severity.ERROR && !mended && !comment;
  }

  void add(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      errors++;
    }
    var key = new Key(diagnostic.id(), diagnostic.at(), fault(diagnostic));
    Diagnostic first = said.get(key);
    if (first == null) {
      var about =
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
              Printable.line(subject),
              diagnostic.cause());
      said.put(key, about);
      all.add(about);
    } else if (!first.message().equals(Printable.line(diagnostic.message()))) {
      alike.putIfAbsent(key, Printable.line(diagnostic.message()));
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

  /** How many are told up to now. */
  int count() {
    return all.size();
  }

  /**
   * Makes one finding of many that say that what a profile brings does not belong into a block: the
   * profile does not.
   *
   * @param from how many were told before the block was looked at
   */
  void gather(int from, Block block) {
    if (all.size() < from + MANY) {
      return;
    }
    var misplaced = new ArrayList<Diagnostic>();
    for (Diagnostic finding : all.subList(from, all.size())) {
      if (ResolveMessages.MISPLACED.contains(finding.id()) && !block.span().covers(finding.at())) {
        misplaced.add(finding);
      }
    }
    var uses = new ArrayList<Use>();
    for (Item item : block.body().items()) {
      if (item instanceof Use use) {
        uses.add(use);
      }
    }
    if (misplaced.size() >= MANY && uses.size() == 1) {
      all.removeAll(misplaced);
      all.add(ResolveMessages.misplacedProfile(uses.get(0), block, misplaced));
    }
  }

  /** All of them that are no echo of another one, or of one of the parser, in order. */
  List<Diagnostic> sorted() {
    if (all.isEmpty()) {
      return all;
    }
    var sorted = new ArrayList<Diagnostic>(all.size());
    for (Diagnostic finding : all) {
      String other = alike.get(new Key(finding.id(), finding.at(), fault(finding)));
      sorted.add(other == null ? finding : finding.note("and so does another use: " + other));
    }
    sorted.sort(Diagnostic.ORDER);
    return Echoes.without(sorted, unreadLines);
  }

  /** A message without the value it begins with: a profile may make another of each use. */
  private static String fault(Diagnostic finding) {
    String message = finding.message();
    boolean ofValue = finding.id().equals(ResolveMessages.BAD_VALUE) && message.startsWith("`");
    int end = ofValue ? message.indexOf('`', 1) : -1;
    return end < 0 ? message : message.substring(end);
  }

  /** What is wrong where. */
  private record Key(String id, Span at, String fault) {}
}
