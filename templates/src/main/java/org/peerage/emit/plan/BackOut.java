package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerage.emit.plan.PlanView.RunView;
import org.peerage.emit.plan.PlanView.StageView;
import org.peerage.emit.plan.PlanView.StepView;
import org.peerage.emit.template.Literal;

/**
 * The ways back, from the last step to the first.
 *
 * @param backHash of the plan
 */
record BackOut(Literal backHash, Literal backOld, Literal backNew, List<RunBack> runsBack) {

  /** How a way back begins where there is none to go. */
  private static final String NOTHING = "nothing ";

  /** The ways back of one run, last step first. */
  record RunBack(
      Literal backCluster,
      int backRun,
      String backTitle,
      Optional<Literal> backSubject,
      List<Stretch> stretches) {}

  /**
   * Steps with one way back, and what lies between them.
   *
   * @param several whether it is more than one step
   * @param unit whose step it is, where it is one unit's or system's
   */
  record Stretch(int first, int last, boolean several, Optional<Literal> unit, String wayBack) {

    Stretch to(StepView step) {
      return new Stretch(
          first,
          step.stepNumber(),
          true,
          unit.filter(one -> step.actorName().equals(Optional.of(one))),
          wayBack);
    }
  }

  static BackOut of(PlanView view) {
    var runs = new ArrayList<RunBack>();
    for (StageView stage : view.stages()) {
      for (RunView run : stage.runs()) {
        runs.add(
            0,
            new RunBack(
                stage.clusterLabel(),
                run.runNumber(),
                run.runTitle(),
                run.runSubject(),
                stretches(run)));
      }
    }
    return new BackOut(view.planHash(), view.oldName(), view.newName(), runs);
  }

  /**
   * Within a window that must not be left half way, steps that share a way back share it from first
   * to last; elsewhere each has its own.
   */
  private static List<Stretch> stretches(RunView run) {
    var stretches = new ArrayList<Stretch>();
    int tightSince = 0;
    boolean tight = false;
    for (StepView step : run.steps()) {
      if (step.back().filter(way -> !way.startsWith(NOTHING)).isPresent()) {
        add(step, tight ? tightSince : step.stepNumber(), stretches);
      }
      tightSince = tight ? tightSince : step.stepNumber();
      tight = step.tight();
    }
    stretches.sort(Comparator.comparing(Stretch::last).reversed());
    return stretches;
  }

  private static void add(StepView step, int since, List<Stretch> stretches) {
    for (int i = 0; i < stretches.size(); i++) {
      Stretch one = stretches.get(i);
      if (one.first() >= since && one.wayBack().equals(step.back().get())) {
        stretches.set(i, one.to(step));
        return;
      }
    }
    stretches.add(
        new Stretch(
            step.stepNumber(), step.stepNumber(), false, step.actorName(), step.back().get()));
  }
}
