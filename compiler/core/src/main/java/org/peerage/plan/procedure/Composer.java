package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.plan.procedure.RemovePeer.Departure;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.NetworkAction;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;

/**
 * Makes runs of tasks, each on the world that the ones before it lead to.
 *
 * <p>What a run does to the world is followed as expected; that it holds however the guides are
 * read is the proof's to show.
 */
public final class Composer {

  private final Wish wish;
  private final int version;
  private final Map<Integer, Integer> keeping;
  private final ClusterPage founding;
  private final List<Run> runs = new ArrayList<>();
  private Scene scene;
  private boolean loses;

  private Composer(
      Scene scene, Wish wish, int version, Map<Integer, Integer> keeping, ClusterPage founding) {
    this.scene = scene;
    this.wish = wish;
    this.version = version;
    this.keeping = new HashMap<>(keeping);
    this.founding = founding;
  }

  /**
   * The runs of a plan.
   *
   * @param version the release to upgrade to, where the wish says so
   * @param keeping for a unit that joins and takes over the configuration of one that leaves: which
   * @param founding name and trust of the page with which a cluster is created
   */
  public static Composition of(
      Scene scene,
      Wish wish,
      List<Task> tasks,
      int version,
      Map<Integer, Integer> keeping,
      ClusterPage founding) {
    var composer = new Composer(scene, wish, version, keeping, founding);
    for (Task task : tasks) {
      composer.add(task);
    }
    return new Composition(List.copyOf(composer.runs), composer.scene, composer.loses);
  }

  /**
   * Runs and where they lead.
   *
   * @param end the scene after the last, as expected
   * @param loses whether a unit whose configuration was to be kept is cleared when it leaves
   */
  public record Composition(List<Run> runs, Scene end, boolean loses) {}

  private void add(Task task) {
    int unit = task.unit();
    switch (task.kind()) {
      case PULL -> add(pull(unit));
      case CREATE -> {
        PeerList alone = PeerList.of(task.address());
        add(CreateCluster.run(scene, unit, founding.with(alone, 0)));
      }
      case ADD -> join(unit, task.address());
      case REMOVE_LIVE -> add(RemovePeer.live(scene, unit, departure(unit)));
      case REMOVE_DEAD -> add(RemovePeer.dead(scene, unit, departure(unit)));
      case CHANGE_PRIMARY -> add(changePrimary(unit));
      case UPGRADE -> add(UpgradeCluster.run(scene, version));
      case DISBAND -> add(DisbandCluster.run(scene));
    }
  }

  /**
   * Where the old primary is to move, the first step of procedure 8 [EXP-ADDR-003]; where another
   * unit takes its place, that of procedure 9 [EXP-REPL-002].
   */
  private Run changePrimary(int unit) {
    Run run = ChangePrimary.run(scene, unit);
    int old = scene.primary();
    for (Seat seat : wish.wanted()) {
      boolean there = seat.address() == scene.address(old);
      if (there != (seat.unit() == old)) {
        var steps = new ArrayList<Step>(run.steps());
        steps.set(0, steps.get(0).also(there ? "EXP-REPL-002" : "EXP-ADDR-003"));
        return run.of(steps);
      }
    }
    return run;
  }

  private void add(Run run) {
    runs.add(run);
    scene = Scenes.after(scene, run.steps());
  }

  static Run pull(int unit) {
    Step step =
        Step.of(
                Actor.unit(unit),
                new NetworkAction.Pull(unit),
                "Switch the dead unit off or unplug it: one that we cannot log in to may still talk"
                    + " to its peers",
                "EXP-RMD-003")
            .own("the guide does not say what keeps it off")
            .verifying("a person has seen that it is off or unplugged");
    return new Run(Run.Kind.REMOVE_DEAD, unit, List.of(step), PeerList.BLANK, PeerList.BLANK);
  }

  private void join(int unit, int address) {
    List<Step> arriving = Arrival.of(scene, unit, address, wish);
    add(
        keeping.containsKey(unit)
            ? AddPeer.keeping(scene, unit, keeping.get(unit), arriving)
            : AddPeer.run(scene, unit, arriving));
  }

  private Departure departure(int unit) {
    int address = scene.address(unit);
    boolean moves = false;
    boolean replaced = false;
    for (Seat seat : wish.wanted()) {
      moves |= seat.unit() == unit;
      replaced |= seat.unit() != unit && seat.address() == address;
    }
    boolean keeps = keeping.containsValue(unit);
    if (keeps && scene.isClearedOnLeaving(unit)) {
      keeping.values().remove(unit);
      loses = true;
      keeps = false;
    }
    return new Departure(moves || replaced, moves, keeps);
  }
}
