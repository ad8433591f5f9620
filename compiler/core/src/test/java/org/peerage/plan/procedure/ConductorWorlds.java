package org.peerage.plan.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.plan.state.Names;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Question;

/** Clusters of Conductors at rest, with the policy services that ask them. */
final class ConductorWorlds {

  private ConductorWorlds() {}

  static Layout layout(int services) {
    var outer = new Outer[services];
    Arrays.fill(outer, Outer.POLICY_SERVICE);
    return new Layout(true, false, false, false, 3, List.of(outer));
  }

  /** One that is to be the initial peer. */
  static Scene alone(Layout layout) {
    return scene(layout, new Unit[] {Unit.standalone(0, 1).bridges(true)}, 0);
  }

  /**
   * A cluster.
   *
   * @param size how many peers; they are the first units
   * @param others how many units beside it, standing alone
   * @param dead the peers that nobody can reach and that were pulled, one bit to each
   */
  static Scene cluster(Layout layout, int size, int others, int dead) {
    PeerList list = PeerList.BLANK;
    for (int i = 0; i < size; i++) {
      list = list.plus(i);
    }
    Unit[] units = new Unit[size + others];
    for (int i = 0; i < units.length; i++) {
      units[i] = Unit.standalone(i, 1);
      if (i < size) {
        units[i] = units[i].clustered(new ClusterPage(list, 0, 0, 1), 1).bridges(true);
      }
      if ((dead & 1 << i) != 0) {
        units[i] = units[i].reachable(false);
      }
    }
    Scene scene = scene(layout, units, list.addresses());
    for (int i = 0; i < size; i++) {
      if ((dead & 1 << i) != 0) {
        World world = scene.world();
        Scene known = scene.at(world.windows(world.windows().open(Window.DEAD, i)));
        scene = Scenes.after(known, Composer.pull(i).steps());
      }
    }
    return scene;
  }

  /** The same where it is decided when conference bridges are entered again. */
  static Scene deciding(Scene scene, String bridges) {
    Cast cast = scene.cast();
    return new Scene(
        scene.world(),
        new Cast(
            cast.layout(),
            cast.appliances(),
            cast.addresses(),
            cast.clusterNames(),
            cast.pageWords(),
            cast.managerPage(),
            cast.outer(),
            cast.outerAddresses(),
            cast.features(),
            cast.targetTtl(),
            cast.addressTtl(),
            cast.passwordFrom(),
            Map.of(Question.BRIDGES, bridges)));
  }

  private static Scene scene(Layout layout, Unit[] units, int members) {
    var outer = new int[layout.outer().size()];
    Arrays.fill(outer, members);
    World world = World.of(layout, units, outer, new Names(members, 0, members, 0), 0, 1);
    return new Scene(world, Cast.plain(layout, units.length));
  }

  /**
   * What a run has to end in.
   *
   * @param members the peers at the end, one bit to each
   */
  static Goal goal(Layout layout, int members, int version, int key) {
    PeerList list = PeerList.BLANK;
    for (int address = 0; address < 4; address++) {
      list = (members & 1 << address) == 0 ? list : list.plus(address);
    }
    ClusterPage page = list.isBlank() ? ClusterPage.BLANK : new ClusterPage(list, 0, 0, key);
    var outer = new int[layout.outer().size()];
    Arrays.fill(outer, members);
    return new Goal(page, version, outer, members, true);
  }

  /** The first units, one bit to each. */
  static int set(int size) {
    return (1 << size) - 1;
  }
}
