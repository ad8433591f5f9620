package org.peerage.plan.proof;

import java.util.Optional;
import java.util.Set;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Step;

/**
 * What came of executing a plan.
 *
 * @param broken nothing where every step could be done and no invariant broke
 * @param ends the worlds it may end in; the last ones reached where it broke
 * @param steps how many steps were executed
 * @param states how many states were looked at, those while a unit is down among them
 */
public record Verdict(Optional<Broken> broken, Set<World> ends, int steps, long states) {

  public boolean isSafe() {
    return broken.isEmpty();
  }

  /**
   * Where a plan breaks.
   *
   * @param run which run, from 0
   * @param number which step of it, from 0; the number of its steps where the end is not as wanted
   * @param step the step; nothing where the end is not as wanted
   * @param what the name of an invariant, a precondition, or what the end lacks
   * @param why what it says
   * @param source the statement of the requirements catalogue it stands on; empty for a
   *     precondition of our own
   * @param world the state in which it broke
   */
  public record Broken(
      int run,
      int number,
      Optional<Step> step,
      String what,
      String why,
      String source,
      World world) {

    @Override
    public String toString() {
      return "run "
          + (run + 1)
          + ", step "
          + (number + 1)
          + step.map(one -> " (" + one.task() + ")").orElse("")
          + ": "
          + what
          + ": "
          + why
          + "\n"
          + world;
    }
  }
}
