package org.peerage.plan.state;

import java.util.List;
import java.util.Optional;

/** What only looks: a plan stops where what it looks for is not so. */
public sealed interface Look extends Action {

  @Override
  default boolean isCheck() {
    return true;
  }

  /** Lets copies finish, then asks whether the cluster is at rest; the start of each run. */
  record Gate(boolean withDead) implements Look {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Stability.unmet(Copies.settled(world, reading.replication()), withDead);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(Copies.settled(world, reading.replication()));
    }
  }

  /**
   * Cluster database status Active on every unit [EXP-ADD-049, EXP-PRIM-008, EXP-UPG-025].
   *
   * @param founder the unit that has to be a peer by itself, where a cluster is founded; else -1
   */
  record VerifyActive(int founder) implements Look {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      World settled = Copies.settled(world, reading.replication());
      if (founder >= 0 && !settled.isClustered(founder)) {
        return Optional.of("the unit shows itself as a peer");
      }
      for (int i = 0; i < settled.size(); i++) {
        int address = settled.unit(i).address();
        if (settled.isMissing(i)
            || settled.isClustered(i)
                && !settled.windows().isOpen(Window.DEAD, address)
                && !settled.isActive(i)) {
          return Optional.of("not every peer is Active");
        }
        if (settled.isClustered(i)
            && !settled.windows().isOpen(Window.DEAD, address)
            && !Stability.isLikeItsPeers(settled, i)) {
          return Optional.of("pages differ, or an alarm says so");
        }
      }
      return Optional.empty();
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(Copies.settled(world, reading.replication()));
    }
  }

  /** The peer list of a unit that left is blank, and it acts on none. */
  record VerifyBlank(int unit) implements Look {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      Unit one = world.unit(unit);
      return one.isUp() && one.page().isBlank() && one.running().isBlank() && !one.owes()
          ? Optional.empty()
          : Optional.of("the unit still has peers");
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world);
    }
  }

  /**
   * The unit review; no cluster lists the unit, and no zone leads to it [EXP-ADD-015 to 024].
   *
   * @param version the version it has to run by then
   */
  record Review(int unit, int version) implements Look {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      Unit one = world.unit(unit);
      if (one.version() != version) {
        return Optional.of("the unit runs the declared version");
      }
      if (!one.page().isBlank() || !one.running().isBlank()) {
        return Optional.of("the unit has no peers");
      }
      for (int i = 0; i < world.size(); i++) {
        if (i != unit
            && world.unit(i).isOnNetwork()
            && (world.unit(i).page().list().has(one.address())
                || world.unit(i).running().list().has(one.address()))) {
          return Optional.of("no other unit lists its address");
        }
      }
      return (world.ownZones() & 1 << one.address()) != 0
          ? Optional.of("no zone of the cluster leads to the unit")
          : Restarts.inReach(world, unit);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).reviewed(true)));
    }
  }
}
