package org.peerage.plan.state;

import java.util.Optional;

/** When a cluster is at rest, and when a unit may be shown to the outside. */
final class Stability {

  private Stability() {}

  /**
   * What keeps a run from beginning: a peer not Active, in maintenance, out of our reach; pages
   * that differ; a window that is open.
   *
   * @param withDead whether dead units may still be listed
   */
  static Optional<String> unmet(World world, boolean withDead) {
    Windows windows = world.windows();
    if (windows.ofRuns() > 0 || !withDead && windows.isOpen(Window.DEAD)) {
      return Optional.of("no other run is under way");
    }
    for (int i = 0; i < world.size(); i++) {
      Unit unit = world.unit(i);
      boolean dead = windows.isOpen(Window.DEAD, unit.address());
      if (world.isMissing(i)) {
        return Optional.of("every peer is Active");
      }
      boolean ours = !unit.page().isBlank() || !unit.running().isBlank();
      if (ours && !dead && unit.isOnNetwork()) {
        if (!unit.reachable()) {
          return Optional.of("we reach every peer");
        }
        if (!world.isActive(i)) {
          return Optional.of("every peer is Active");
        }
        if (unit.maintenance()) {
          return Optional.of("no peer is in maintenance mode");
        }
        if (!isLikeItsPeers(world, i)) {
          return Optional.of("all pages are equal");
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether units at these addresses may be led to: Active and Off. A Conductor is Active once its
   * list and those of its peers read as they should [CND-ADD-012].
   */
  static Optional<String> grown(World world, int addresses) {
    for (int address = 0; address < PeerList.ADDRESSES; address++) {
      if ((addresses & 1 << address) != 0) {
        int unit = world.at(address);
        if (unit < 0 || !world.isActive(unit) || world.unit(unit).maintenance()) {
          return Optional.of("grown-late: the unit is Active and Off");
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Units with an address in common are of one cluster; a Conductor upgrade has two for a while.
   */
  static boolean isLikeItsPeers(World world, int unit) {
    ClusterPage page = world.unit(unit).page();
    for (int i = 0; i < world.size(); i++) {
      ClusterPage other = world.unit(i).page();
      if (world.isClustered(i)
          && (other.list().addresses() & page.list().addresses()) != 0
          && !world.windows().isOpen(Window.DEAD, world.unit(i).address())
          && !same(page, other, world.layout().conductor())) {
        return false;
      }
    }
    return true;
  }

  static boolean same(ClusterPage one, ClusterPage other, boolean conductor) {
    return conductor
        ? one.list().addresses() == other.list().addresses() && one.trust() == other.trust()
        : one.equals(other);
  }
}
