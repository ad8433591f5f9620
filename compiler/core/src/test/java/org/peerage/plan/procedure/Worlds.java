package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peerage.plan.proof.Goal;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Layout;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.plan.state.Names;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Unit.Power;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.World;

/** Clusters at rest, with a zone of another system and service records that lead to them. */
public final class Worlds {

  static final int NAME = 1;

  private Worlds() {}

  public static Layout expressway(boolean enforce, boolean clears) {
    return new Layout(false, enforce, clears, clears, 6, List.of(Outer.ZONE));
  }

  /** Units alone, none of them in a cluster. */
  public static Scene alone(Layout layout, int units) {
    Unit[] all = new Unit[units];
    for (int i = 0; i < units; i++) {
      all[i] = Unit.standalone(i, 1);
    }
    return scene(layout, all, 0, 0);
  }

  /**
   * A cluster at rest, and units beside it.
   *
   * @param size how many peers; they are the first units, in the order of the list
   * @param others how many units beside it, standing alone
   */
  public static Scene cluster(Layout layout, int size, int primary, int others) {
    Unit[] all = new Unit[size + others];
    var addresses = new int[size];
    for (int i = 0; i < size; i++) {
      addresses[i] = i;
    }
    ClusterPage page = page(primary, addresses);
    for (int i = 0; i < size; i++) {
      all[i] = member(Unit.standalone(i, 1), page);
    }
    for (int i = size; i < size + others; i++) {
      all[i] = Unit.standalone(i, 1);
    }
    return scene(layout, all, page.list().addresses(), 0);
  }

  /** The cluster of a wish, with what it needs beside it, numbered as the wish has them. */
  static Numbered of(Layout layout, Wish wish, boolean talking) {
    var units = new ArrayList<Integer>();
    var addresses = new ArrayList<Integer>();
    for (Seat seat : wish.old()) {
      number(seat, units, addresses);
    }
    for (Seat seat : wish.wanted()) {
      number(seat, units, addresses);
    }
    var small =
        new Wish(
            seats(wish.old(), units, addresses),
            units.indexOf(wish.primary()),
            wish.dead(),
            seats(wish.wanted(), units, addresses),
            units.indexOf(wish.newPrimary()),
            wish.upgraded());
    int size = wish.old().size();
    var listed = new int[size];
    for (int i = 0; i < size; i++) {
      listed[i] = i;
    }
    ClusterPage page = page(small.primary(), listed);
    Unit[] all = new Unit[units.size()];
    int dead = 0;
    for (int i = 0; i < all.length; i++) {
      if (i < size) {
        all[i] = member(Unit.standalone(i, 1), page);
        if (small.isDead(i)) {
          dead |= 1 << i;
          all[i] = all[i].reachable(false);
          all[i] = talking ? all[i] : off(all[i]);
        }
      } else {
        Seat seat = seat(small, i);
        boolean taken = seat.address() < size;
        Unit newcomer = Unit.standalone(seat.address(), 1);
        all[i] = taken ? off(newcomer).reachable(false) : newcomer;
      }
    }
    return new Numbered(small, scene(layout, all, page.list().addresses(), dead), units);
  }

  private static void number(Seat seat, List<Integer> units, List<Integer> addresses) {
    if (!units.contains(seat.unit())) {
      units.add(seat.unit());
    }
    if (!addresses.contains(seat.address())) {
      addresses.add(seat.address());
    }
  }

  private static List<Seat> seats(List<Seat> seats, List<Integer> units, List<Integer> addresses) {
    var small = new ArrayList<Seat>();
    for (Seat seat : seats) {
      small.add(new Seat(units.indexOf(seat.unit()), addresses.indexOf(seat.address())));
    }
    return small;
  }

  private static Seat seat(Wish wish, int unit) {
    for (Seat seat : wish.wanted()) {
      if (seat.unit() == unit) {
        return seat;
      }
    }
    throw new AssertionError("nobody wants unit " + unit);
  }

  private static Unit off(Unit unit) {
    return unit.powered(Power.OFF);
  }

  static ClusterPage page(int number, int... addresses) {
    return new ClusterPage(PeerList.of(addresses), number, NAME, 1);
  }

  private static Unit member(Unit unit, ClusterPage page) {
    return unit.clustered(page, 1).certified(true);
  }

  private static Scene scene(Layout layout, Unit[] all, int members, int dead) {
    var outer = new int[layout.outer().size()];
    Arrays.fill(outer, members);
    World world = World.of(layout, all, outer, new Names(members, 0, members, 0), 0, 1);
    for (int address = 0; address < PeerList.ADDRESSES; address++) {
      if ((dead & 1 << address) != 0) {
        world = world.windows(world.windows().open(Window.DEAD, address));
      }
    }
    return new Scene(world, Cast.plain(layout, all.length));
  }

  /** What the end of a wish has to be. */
  static Goal goal(Scene scene, Wish wish, int version) {
    var addresses = new int[wish.wanted().size()];
    int number = 0;
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = wish.wanted().get(i).address();
      number = wish.wanted().get(i).unit() == wish.newPrimary() ? i : number;
    }
    ClusterPage page = addresses.length == 0 ? ClusterPage.BLANK : page(number, addresses);
    int members = page.list().addresses();
    var outer = new int[scene.world().layout().outer().size()];
    Arrays.fill(outer, members);
    return new Goal(page, version, outer, members, false);
  }

  /** A wish with units and addresses counted from 0, and the scene it is made in. */
  record Numbered(Wish wish, Scene scene, List<Integer> units) {

    /** The number of a unit in the scene. */
    int number(int unit) {
      return units.indexOf(unit);
    }
  }
}
