package org.peerage.plan.state;

/**
 * Conference bridges are shared configuration: what is done on one unit is done on its cluster. A
 * unit that has lost them while it stands alone no longer holds the cluster's configuration.
 */
final class Bridges {

  private Bridges() {}

  static World entered(World world, int unit, int which) {
    return on(world, unit, world.unit(unit).bridges() | which);
  }

  static World deleted(World world, int unit, int which) {
    return on(world, unit, world.unit(unit).bridges() & ~which);
  }

  private static World on(World world, int unit, int held) {
    Unit one = world.unit(unit).bridges(held);
    boolean alone = one.running().list().size() <= 1;
    World after = world.with(unit, alone && held == 0 ? one.holding(Unit.OWN) : one);
    for (int i = 0; i < world.size(); i++) {
      if (i != unit && world.listEachOther(i, unit)) {
        after = after.with(i, after.unit(i).bridges(held));
      }
    }
    return after;
  }
}
