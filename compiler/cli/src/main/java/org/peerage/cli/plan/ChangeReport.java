package org.peerage.cli.plan;

import java.io.IOException;
import java.util.List;
import org.peerage.cli.Checker;
import org.peerage.cli.FindingsAside;
import org.peerage.cli.Terminal;
import org.peerage.cli.report.Palette;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.plan.Refusal;
import org.peerage.plan.TransitionLinter;
import org.peerage.plan.change.Difference;
import org.peerage.rules.transition.TransitionRules;

/** What there is to say of a change: why it is refused, or what to know of it. */
final class ChangeReport {

  private final States.Pair states;
  private final Checker checker;
  private final FindingsAside findings;
  private final Terminal terminal;

  ChangeReport(States.Pair states, Checker checker, Palette palette, Terminal terminal) {
    this.states = states;
    this.checker = checker;
    this.findings = new FindingsAside(checker, palette, terminal);
    this.terminal = terminal;
  }

  /** Every reason, each as a finding; nothing else is said of a change that is refused. */
  void refusal(Refusal refusal) throws IOException {
    for (Refusal.Reason reason : refusal.reasons()) {
      if (reason.at().isEmpty()) {
        terminal.complain("error[" + reason.id() + "]: " + reason.message());
        continue;
      }
      Diagnostic finding =
          Diagnostic.error(
                  reason.id(), reason.at().get(), reason.subject() + ": " + reason.message())
              .about(reason.subject())
              .help(reason.instead());
      if (!reason.source().isEmpty()) {
        finding = finding.note("source: " + String.join(", ", reason.source()));
      }
      show(finding, refusal.difference());
    }
    int all = refusal.reasons().size();
    terminal.say(
        "refused for " + (all == 1 ? "1 reason" : all + " reasons") + "; nothing was written");
  }

  /** What transition rules have to say beside what the planner refuses. */
  void advice(Difference difference) throws IOException {
    var linter = new TransitionLinter(TransitionRules.list(), checker.catalogue());
    for (Diagnostic finding : linter.run(difference)) {
      if (finding.severity() != Severity.ERROR) {
        show(finding, difference);
      }
    }
  }

  private void show(Diagnostic finding, Difference difference) throws IOException {
    boolean empty = difference.after().elements().isEmpty();
    State side = empty ? states.before() : states.after();
    findings.add(side.texts(), List.of(finding));
  }
}
