package org.peerage.plan;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.procedure.Remedies;
import org.peerage.plan.procedure.Remedy;
import org.peerage.plan.procedure.Scene;
import org.peerage.plan.procedure.Scenes;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * The runs on one cluster, one behind another.
 *
 * @param start the cluster before the first of them, with the names of what is in it
 * @param statesChecked how many states the proof has looked at
 */
public record Stage(ClusterPair cluster, Scene start, List<Run> runs, long statesChecked) {

  public Stage {
    runs = List.copyOf(runs);
  }

  /** What helps where an alarm stops the work on this cluster. */
  public List<Remedy> remedies() {
    return Remedies.of(start, runs);
  }

  /** The state expected after each step, run by run: what a drawing beside the step shows. */
  public List<List<World>> expected() {
    var all = new ArrayList<List<World>>();
    World world = start.world();
    for (Run run : runs) {
      var states = new ArrayList<World>();
      for (Step step : run.steps()) {
        world = Scenes.after(world, step);
        states.add(world);
      }
      all.add(List.copyOf(states));
    }
    return List.copyOf(all);
  }
}
