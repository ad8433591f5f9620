package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   */
  record Stretch(int first, int last, boolean several, String wayBack) {}

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

  /** Steps that share a way back, as those within a window do, share it from first to last. */
  private static List<Stretch> stretches(RunView run) {
    Map<String, Stretch> byWay = new LinkedHashMap<>();
    for (StepView step : run.steps()) {
      if (step.back().isPresent()) {
        String way = step.back().get();
        int first = byWay.containsKey(way) ? byWay.get(way).first() : step.stepNumber();
        int last = step.stepNumber();
        byWay.put(way, new Stretch(first, last, first < last, way));
      }
    }
    var stretches = new ArrayList<>(byWay.values());
    stretches.sort(Comparator.comparing(Stretch::last).reversed());
    return stretches;
  }
}
