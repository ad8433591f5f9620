package org.peerage.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.plan.change.Difference;
import org.peerage.plan.step.Decision;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * Runs that lead from one definition to another, proved under every reading of the guides.
 *
 * @param difference what is to change
 * @param stages one cluster at a time, in the order they are to be worked on; empty where no
 *     appliance has to be touched
 */
public record Plan(Difference difference, List<Stage> stages) implements Planned {

  public Plan {
    stages = List.copyOf(stages);
  }

  /** What a person has to decide, or has decided, by the names of the questions, in their order. */
  public Map<String, Decision> decisions() {
    var decisions = new LinkedHashMap<String, Decision>();
    for (Stage stage : stages) {
      for (Run run : stage.runs()) {
        for (Step step : run.steps()) {
          step.decision()
              .ifPresent(
                  one -> decisions.putIfAbsent(one.question().of(stage.cluster().label()), one));
        }
      }
    }
    return decisions;
  }

  public int steps() {
    int steps = 0;
    for (Stage stage : stages) {
      for (Run run : stage.runs()) {
        steps += run.steps().size();
      }
    }
    return steps;
  }
}
