package org.peerage.plan;

import java.util.List;
import org.peerage.plan.change.Difference;
import org.peerage.plan.step.Run;

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
