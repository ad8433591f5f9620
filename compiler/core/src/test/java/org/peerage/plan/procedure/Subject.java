package org.peerage.plan.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.plan.procedure.Worlds.Numbered;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Reading;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Run;

/**
 * A plan that holds, to be begun where something is wrong, carried out with faults, or mutated.
 *
 * @param starts in step, and one change behind unless the newest configuration died with the
 *     primary
 */
record Subject(List<Run> runs, List<World> starts, Goal goal, List<Reading> readings) {

  static Subject expressway(Layout layout, Wish wish, boolean talking) {
    Numbered numbered = Worlds.of(layout, wish, talking);
    Wish small = numbered.wish();
    int version = wish.upgraded() ? 2 : 1;
    World start = numbered.scene().world();
    List<Run> runs =
        Composer.of(
                numbered.scene(),
                small,
                Decomposition.of(small).tasks(),
                version,
                Map.of(),
                Worlds.page(0, 0))
            .runs();
    return new Subject(
        runs,
        wish.old().isEmpty() || wish.isDead(wish.primary())
            ? List.of(start)
            : List.of(start, RunsTest.behind(start)),
        Worlds.goal(numbered.scene(), small, version),
        Reading.all(false));
  }

  /** The same where the newcomer takes over the configuration of the unit whose place it takes. */
  static Subject keeping(Layout layout, Wish wish, int old, int replacement) {
    Numbered numbered = Worlds.of(layout, wish, false);
    Wish small = numbered.wish();
    int joins = numbered.number(replacement);
    int leaves = numbered.number(old);
    World start = numbered.scene().world();
    List<Run> runs =
        Composer.of(
                numbered.scene(),
                small,
                Decomposition.of(small).tasks(),
                1,
                Map.of(joins, leaves),
                Worlds.page(0, 0))
            .runs();
    return new Subject(
        runs,
        List.of(start, RunsTest.behind(start)),
        Worlds.goal(numbered.scene(), small, 1),
        Reading.all(false));
  }

  static Subject conductor(Scene scene, Run run, int members, int version, int key) {
    Goal goal = ConductorWorlds.goal(scene.world().layout(), members, version, key);
    return new Subject(List.of(run), List.of(scene.world()), goal, Reading.all(true));
  }

  World start() {
    return starts.get(0);
  }

  Optional<Goal> wanted() {
    return Optional.of(goal);
  }
}
