package org.peerage.plan.state;

import java.util.Optional;

/** What a restart does to a unit, whatever it is for. */
final class Restarts {

  private Restarts() {}

  static Optional<String> inReach(World world, int unit) {
    return world.unit(unit).isUp() && world.unit(unit).reachable()
        ? Optional.empty()
        : Optional.of("the unit can be reached");
  }

  /** Conductor has no maintenance mode: there its policy services are moved first. */
  static Optional<String> unmet(World world, int unit) {
    if (!world.unit(unit).maintenance() && !world.layout().conductor()) {
      return Optional.of("drained: no calls on the unit");
    }
    Unit one = world.unit(unit);
    boolean clears =
        one.owes() && one.page().isBlank() && world.layout().clearsLeavers(one.version());
    return clears && one.backup() == Unit.NO_BACKUP
        ? Optional.of("a backup, since the restart returns the unit to factory settings")
        : inReach(world, unit);
  }

  static World down(World world, int unit) {
    return world.with(unit, world.unit(unit).powered(Unit.Power.DOWN));
  }

  /**
   * Up again, acting on what the page says. A unit whose list was cleared returns to factory
   * settings here, where its release does that; one that founds a cluster makes its own
   * configuration the cluster's.
   */
  static World up(World world, int unit, int version, Reading reading) {
    Unit before = world.unit(unit);
    boolean cleared = before.owes() && before.page().isBlank();
    boolean founded =
        before.owes()
            && before.page().list().size() == 1
            && before.running().isBlank()
            && before.content() == Unit.OWN;
    Unit after =
        before
            .powered(Unit.Power.UP)
            .running(version)
            .pages(before.page(), before.page(), false)
            .maintenance(before.maintenance() && !reading.restartEndsMaintenance());
    if (cleared && world.layout().clearsLeavers(before.version())) {
      after = after.holding(Unit.BLANK).reviewed(false);
      after = world.layout().clearsCertificates(before.version()) ? after.certified(false) : after;
    }
    return world.with(unit, founded ? after.holding(world.newest()) : after);
  }
}
