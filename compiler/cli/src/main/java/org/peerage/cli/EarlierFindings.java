package org.peerage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.cli.known.FindingKey;
import org.peerage.cli.known.KnownFindings;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.git.Revision;
import org.peerage.lint.RuleFacts;
import org.peerage.plan.TransitionLinter;
import org.peerage.plan.change.Difference;
import org.peerage.rules.transition.TransitionRules;

/**
 * Leaves out what an estate was found to have in an earlier commit, and adds what is to be said of
 * the change since: rules about a change find what neither side shows alone.
 *
 * <p>That commit's estate is what lies below the same root then, read and checked as a whole by the
 * settings and house rules of now: what a change of those alone brings up is not new.
 */
final class EarlierFindings {

  private final String revision;
  private final Checker checker;
  private final Terminal terminal;
  private final Map<Target, Earlier> read = new IdentityHashMap<>();
  private int left;
  private int safety;
  private boolean unread;

  EarlierFindings(String revision, Checker checker, Terminal terminal) {
    this.revision = revision;
    this.checker = checker;
    this.terminal = terminal;
  }

  /**
   * The findings of an estate with those of the change, and which of them the commit has too.
   *
   * @throws IOException when there is no such commit
   */
  Narrowed narrowed(Narrowed given) throws IOException {
    Checked now = given.checked();
    Earlier then = earlier(now);
    BitSet known = then.known(now);
    count(now, known);
    given.known().or(known);
    return given.with(ofChange(then.checked(), now));
  }

  /**
   * The findings of an estate that the commit does not have, without those of the change itself.
   *
   * @throws IOException when there is no such commit
   */
  List<Diagnostic> introduced(Checked now) throws IOException {
    return new Narrowed(now, earlier(now).known(now)).unknown();
  }

  /** Read once for each estate, however often its fixes bring up another state of today's. */
  private Earlier earlier(Checked now) throws IOException {
    Earlier known = read.get(now.target());
    if (known != null) {
      return known;
    }
    try (var earlier = new Revision(now.target().root(), revision)) {
      // What is looked at today although it lies in a hidden folder was looked at then.
      Set<String> named = Set.copyOf(now.target().definitions().paths());
      Definitions definitions = RevisionEstate.definitions(earlier, named);
      var then =
          new Target(now.target().root(), now.target().directory(), definitions, List.of(""));
      Checked checked = checker.check(then, now);
      Set<String> names = new TreeSet<>(now.target().definitions().paths());
      names.add(ProjectRoot.MARKER);
      names.retainAll(earlier.paths());
      var result = new Earlier(checked, names);
      read.put(now.target(), result);
      return result;
    }
  }

  /** What cannot be understood on either side would seem to have come or gone. */
  private List<Diagnostic> ofChange(Checked then, Checked now) {
    var difference = Difference.between(then.estate(), now.estate());
    if (difference.isEmpty()) {
      return List.of();
    }
    if (isBroken(then) || isBroken(now)) {
      unread = true;
      return List.of();
    }
    var linter = new TransitionLinter(TransitionRules.list(), checker.catalogue());
    return now.settings().applied(linter.run(difference), checker.catalogue());
  }

  private boolean isBroken(Checked checked) {
    for (Diagnostic finding : checked.findings()) {
      if (finding.severity() == Severity.ERROR && checker.isOfText(finding)) {
        return true;
      }
    }
    return false;
  }

  /** Says how much is not shown. */
  void end() throws IOException {
    String grave = safety == 0 ? "" : ", " + safety + " of them of safety rules";
    terminal.say("since " + revision + ": " + left + " from before not shown" + grave);
    if (unread) {
      terminal.say(
          "what the change since "
              + revision
              + " means is not known while a definition cannot be understood");
    }
  }

  /**
   * An estate as the commit has it.
   *
   * @param onBothSides the files that both sides have
   */
  private record Earlier(Checked checked, Set<String> onBothSides) {

    /** Which of the findings of now it has, by their place. */
    BitSet known(Checked now) {
      return new KnownFindings(keys(checked.findings(), onBothSides))
          .match(keys(now.findings(), onBothSides))
          .known();
    }
  }

  /**
   * A file that only one side has may be the other's under a new name: what is about nothing with a
   * name of its own may then stand in any of those.
   */
  private static List<FindingKey> keys(List<Diagnostic> findings, Set<String> onBothSides) {
    var keys = new ArrayList<FindingKey>(findings.size());
    for (Diagnostic finding : findings) {
      String file = finding.at().file();
      keys.add(FindingKey.in(onBothSides.contains(file) ? file : "", finding));
    }
    return keys;
  }

  private void count(Checked now, BitSet known) {
    for (int i = known.nextSetBit(0); i >= 0; i = known.nextSetBit(i + 1)) {
      Diagnostic finding = now.findings().get(i);
      if (now.target().concerns(finding)) {
        left++;
        if (checker.catalogue().find(finding.id()).filter(RuleFacts::safety).isPresent()) {
          safety++;
        }
      }
    }
  }
}
