package org.peerage.plan.state;

import java.util.List;
import java.util.Optional;

/** What takes a unit off the network, or puts it there. */
public sealed interface NetworkAction extends Action {
  /** A dead unit is switched off or unplugged, and waits for its reset [EXP-RMD-003]. */
  record Pull(int unit) implements NetworkAction {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(
          world
              .with(unit, world.unit(unit).powered(Unit.Power.OFF).reachable(false))
              .awaitingReset(unit, true));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** A unit that stands alone is taken off the network, to make room for another. */
  record Unplug(int unit) implements NetworkAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return world.unit(unit).running().isBlank()
          ? Optional.empty()
          : Optional.of("the unit stands alone");
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).powered(Unit.Power.OFF)));
    }
  }

  /** A unit that stands alone is given another address. */
  record Readdress(int unit, int address) implements NetworkAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      Unit one = world.unit(unit);
      return one.page().isBlank() && one.running().isBlank()
          ? Optional.empty()
          : Optional.of("the unit stands alone");
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).at(address).reviewed(false)));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** A unit is put on the network. */
  record Connect(int unit) implements NetworkAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      int address = world.unit(unit).address();
      for (int i = 0; i < world.size(); i++) {
        if (i != unit
            && world.unit(i).isOnNetwork()
            && world.layout().place(world.unit(i).address()) == world.layout().place(address)) {
          return Optional.of("the address is free");
        }
      }
      return (world.names().cached() & 1 << address) != 0
          ? Optional.of("no cache leads to the address")
          : Optional.empty();
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).powered(Unit.Power.UP).reachable(true)));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }
}
