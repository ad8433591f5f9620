package org.peerage.plan.state;

/** Conference bridges are shared configuration: what is done on one unit is done on its cluster. */
final class Bridges {

  private Bridges() {}

  static World on(World world, int unit, boolean held) {
    World after = world.with(unit, world.unit(unit).bridges(held));
    for (int i = 0; i < world.size(); i++) {
      if (i != unit && world.listEachOther(i, unit)) {
        after = after.with(i, after.unit(i).bridges(held));
      }
    }
    return after;
  }
}
