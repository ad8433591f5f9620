package org.peerage.plan.procedure;

import java.util.List;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Step;

/** What a scene is after steps that do not depend on how the guides are read. */
public final class Scenes {

  private Scenes() {}

  /** The scene once these steps are done as expected: the first of several outcomes. */
  public static Scene after(Scene scene, List<Step> steps) {
    World world = scene.world();
    for (Step step : steps) {
      world = after(world, step);
    }
    return scene.at(world);
  }

  /** The world after a step, as expected, its windows opened and closed. */
  public static World after(World world, Step step) {
    World opened = world;
    for (var window : step.opens()) {
      opened = opened.windows(opened.windows().open(window, step.subject()));
    }
    World after = step.action().after(opened, Reading.EXPECTED).get(0);
    for (var window : step.closes()) {
      after = after.windows(after.windows().close(window, step.subject()));
    }
    return after;
  }
}
