package org.peerage.plan.state;

import java.util.List;
import java.util.Optional;

/** A restart of a unit, or what stands around one. */
public sealed interface RestartAction extends Action {
  /** A restart by plan, calls and registrations gone. */
  record Restart(int unit) implements RestartAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Restarts.unmet(world, unit);
    }

    @Override
    public List<World> during(World world, Reading reading) {
      return List.of(Restarts.down(world, unit));
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(Restarts.up(world, unit, world.unit(unit).version(), reading));
    }
  }

  /**
   * A restart where an alarm asks for one: drained, restarted, maintenance mode Off again. Both
   * answers are looked at.
   *
   * @param newcomer whether nobody leads to the unit yet, so that draining it takes no time
   */
  record RestartIfAsked(int unit, boolean newcomer) implements RestartAction {
    @Override
    public List<World> during(World world, Reading reading) {
      World drained = drained(world);
      World up = Restarts.up(drained, unit, world.unit(unit).version(), reading);
      return List.of(drained, Restarts.down(drained, unit), up);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      World up = Restarts.up(drained(world), unit, world.unit(unit).version(), reading);
      boolean stays =
          newcomer && world.unit(unit).maintenance() && !reading.restartEndsMaintenance();
      return List.of(world, up.with(unit, up.unit(unit).maintenance(stays)));
    }

    private World drained(World world) {
      return world.with(unit, world.unit(unit).maintenance(!world.layout().conductor()));
    }

    @Override
    public boolean isLong() {
      return !newcomer;
    }
  }

  /**
   * The page is opened again; a restart where it still shows what a save should have taken away
   * (Conductor).
   *
   * @param gone the address that is to stand there no more
   */
  record RestartIfOwed(int unit, int gone) implements RestartAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return world.unit(unit).page().list().has(gone)
          ? Optional.of("the page no longer shows the unit that left")
          : Restarts.inReach(world, unit);
    }

    @Override
    public boolean isCheck() {
      return true;
    }

    @Override
    public List<World> during(World world, Reading reading) {
      return world.unit(unit).owes() ? List.of(Restarts.down(world, unit)) : List.of();
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(
          world.unit(unit).owes()
              ? Restarts.up(world, unit, world.unit(unit).version(), reading)
              : world);
    }
  }

  /** Another release, with its restart. */
  record Upgrade(int unit, int version) implements RestartAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      Unit one = world.unit(unit);
      if (one.backupVersion() != one.version()) {
        return Optional.of("a backup of the old release");
      }
      if (world.layout().conductor() && !one.running().isBlank()) {
        return Optional.of("the Conductor stands alone");
      }
      return Restarts.unmet(world, unit);
    }

    @Override
    public List<World> during(World world, Reading reading) {
      return List.of(Restarts.down(world, unit));
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(Restarts.up(world, unit, version, reading));
    }
  }

  /** Maintenance mode On, calls and registrations gone [EXP-NEW-026, EXP-NEW-027]. */
  record Drain(int unit) implements RestartAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Restarts.inReach(world, unit);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).maintenance(true)));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** Maintenance mode is Off, or is switched Off [EXP-NEW-040]. */
  record Off(int unit) implements RestartAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Restarts.inReach(world, unit);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).maintenance(false)));
    }
  }
}
