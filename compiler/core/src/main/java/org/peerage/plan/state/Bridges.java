package org.peerage.plan.state;

/**
 * Conference bridges are shared configuration: what is done on one unit is done on its cluster. A
 * unit that has lost them while it stands alone no longer holds the cluster's configuration.
 */
final class Bridges {

  private Bridges() {}

  static World on(World world, int unit, boolean held) {
    Unit one = world.unit(unit).bridges(held);
    boolean alone = one.running().list().size() <= 1;
    World after = world.with(unit, alone && !held ? one.holding(Unit.OWN) : one);
    for (int i = 0; i < world.size(); i++) {
      if (i != unit && world.listEachOther(i, unit)) {
        after = after.with(i, after.unit(i).bridges(held));
      }
    }
    return after;
  }
}
