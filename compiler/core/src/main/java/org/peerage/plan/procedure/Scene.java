package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.World;

/**
 * A world at rest, as a procedure finds it at its start.
 *
 * @param world where every page says what its unit acts on
 */
public record Scene(World world, Cast cast) {

  /** The page every peer holds; blank where there is no cluster. */
  public ClusterPage page() {
    for (int i = 0; i < world.size(); i++) {
      if (world.isClustered(i) && !isDead(i)) {
        return world.unit(i).page();
      }
    }
    return ClusterPage.BLANK;
  }

  /** The unit the pages name as primary; -1 where there is none. */
  public int primary() {
    int address = page().primary();
    return address < 0 ? -1 : world.at(address);
  }

  public int address(int unit) {
    return world.unit(unit).address();
  }

  public boolean isDead(int unit) {
    return world.windows().isOpen(Window.DEAD, world.unit(unit).address())
        && !world.unit(unit).reachable();
  }

  /** The peers that can be worked on, in the order of the list. */
  List<Integer> peers() {
    var peers = new ArrayList<Integer>(PeerList.FIELDS);
    PeerList list = page().list();
    for (int i = 0; i < PeerList.FIELDS; i++) {
      if (list.at(i) >= 0) {
        int unit = world.at(list.at(i));
        if (unit >= 0 && !isDead(unit)) {
          peers.add(unit);
        }
      }
    }
    return peers;
  }

  /** Those of them that are not the given unit. */
  List<Integer> peersWithout(int unit) {
    List<Integer> peers = peers();
    peers.remove((Integer) unit);
    return peers;
  }

  /** The primary, then the others in the order of the list. */
  List<Integer> primaryFirst() {
    List<Integer> peers = peers();
    int primary = primary();
    if (peers.remove((Integer) primary)) {
      peers.add(0, primary);
    }
    return peers;
  }

  boolean isWithDead() {
    return world.windows().isOpen(Window.DEAD);
  }

  /** The outer lists that hold an address, in the order of the layout. */
  List<Integer> listsWith(int address) {
    var lists = new ArrayList<Integer>();
    for (int list = 0; list < world.layout().outer().size(); list++) {
      if ((world.outer(list) & 1 << address) != 0) {
        lists.add(list);
      }
    }
    return lists;
  }

  /** Zones and policy services, unless they are tied to some peers by hand, as endpoints are. */
  public boolean namesAllPeers(int list) {
    Outer kind = world.layout().outer().get(list);
    return kind == Outer.ZONE || kind == Outer.POLICY_SERVICE;
  }

  /** Whether a unit returns to factory settings when it leaves now. */
  boolean isClearedOnLeaving(int unit) {
    return world.layout().clearsLeavers(unit(unit).version());
  }

  Unit unit(int number) {
    return world.unit(number);
  }

  /** The same at another moment. */
  public Scene at(World later) {
    return new Scene(later, cast);
  }
}
