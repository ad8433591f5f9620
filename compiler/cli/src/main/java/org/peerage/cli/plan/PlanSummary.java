package org.peerage.cli.plan;

import java.io.IOException;
import org.peerage.cli.Terminal;
import org.peerage.cli.report.VisibleText;
import org.peerage.emit.plan.PlanLabel;
import org.peerage.emit.plan.RunTitles;
import org.peerage.plan.Plan;
import org.peerage.plan.Stage;
import org.peerage.plan.step.Run;

/** What a plan comes to, for people at a terminal: a line to each run. */
final class PlanSummary {

  private PlanSummary() {}

  static void write(Plan plan, String hash, PlanLabel label, Terminal terminal) throws IOException {
    terminal.print(
        VisibleText.of("from " + label.before() + " to " + label.after())
            + ": "
            + Wording.counted(plan.difference().changes().size()));
    int number = 0;
    long states = 0;
    for (Stage stage : plan.stages()) {
      terminal.print("cluster " + stage.cluster().label());
      states += stage.statesChecked();
      for (Run run : stage.runs()) {
        terminal.print(
            "  run "
                + ++number
                + "  "
                + VisibleText.of(RunTitles.of(plan, stage, run))
                + ", "
                + counted(run.steps().size(), "step"));
      }
    }
    if (number == 0) {
      terminal.print("no appliance has to be touched");
    } else {
      terminal.print(
          counted(number, "run")
              + ", "
              + counted(plan.steps(), "step")
              + ", proved over "
              + states
              + " states");
    }
    for (var asked : plan.decisions().entrySet()) {
      if (asked.getValue().answer().isEmpty()) {
        String choices = String.join("|", asked.getValue().question().choices());
        terminal.print(
            "to be decided: --answer '"
                + asked.getKey()
                + "="
                + (choices.isEmpty() ? "…" : choices)
                + "'");
      }
    }
    terminal.print("plan " + hash);
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
