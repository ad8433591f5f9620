package org.peerage.plan.state;

import java.util.List;
import java.util.Optional;

/** What changes what one unit holds. */
public sealed interface UnitAction extends Action {
  /** A backup, as of now. */
  record Backup(int unit) implements UnitAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Restarts.inReach(world, unit);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).backedUp()));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** The backup of one unit is restored on another, which takes its peer list along, if any. */
  record Restore(int unit, int from) implements UnitAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return world.unit(from).backup() == Unit.NO_BACKUP
          ? Optional.of("a backup of the old unit")
          : Restarts.inReach(world, unit);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      Unit old = world.unit(from);
      Unit one = world.unit(unit).holding(old.content());
      PeerList list = old.backupList();
      ClusterPage page = list.isBlank() ? one.page() : old.page().with(list, 0);
      return List.of(world.with(unit, one.pages(page, page, false)));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** Shared settings are reset to their defaults [EXP-ADD-037]. */
  record Wipe(int unit) implements UnitAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      Unit one = world.unit(unit);
      if (one.backup() == Unit.NO_BACKUP) {
        return Optional.of("a backup of the unit");
      }
      if (!one.running().isBlank() || !one.page().isBlank()) {
        return Optional.of("the unit stands alone");
      }
      return one.maintenance() || world.layout().conductor()
          ? Optional.empty()
          : Optional.of("no calls on the unit");
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).holding(Unit.BLANK)));
    }
  }

  /** Factory reset at the console, off the network [EXP-RST-002 to EXP-RST-008]. */
  record Reset(int unit) implements UnitAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return world.unit(unit).isOnNetwork()
          ? Optional.of("the unit is off the network")
          : Optional.empty();
    }

    @Override
    public List<World> after(World world, Reading reading) {
      Unit one = world.unit(unit);
      Unit cleared =
          one.pages(ClusterPage.BLANK, ClusterPage.BLANK, false)
              .holding(Unit.BLANK)
              .reviewed(false)
              .certified(false)
              .bridges(false);
      return List.of(world.with(unit, cleared).awaitingReset(unit, false));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** A certificate that fits what the peers check, with the authorities it needs. */
  record Certificate(int unit) implements UnitAction {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).certified(true)));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** A certificate that holds another name of the cluster besides those it held. */
  record CertifyName(int unit, int name) implements UnitAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Restarts.inReach(world, unit);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).certifiedFor(name)));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /**
   * Conference bridges of a Conductor are deleted, on all units of the cluster it runs in.
   *
   * @param which one bit to each half
   */
  record DeleteBridges(int unit, int which) implements UnitAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return world.unit(unit).running().list().size() > 1
          ? Optional.of("bridges-kept: the Conductor was verified to stand alone")
          : Optional.empty();
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(Bridges.deleted(world, unit, which));
    }
  }

  /**
   * Conference bridges noted before are entered, on all units of the cluster it runs in.
   *
   * @param which one bit to each half
   */
  record EnterBridges(int unit, int which) implements UnitAction {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(Bridges.entered(world, unit, which));
    }
  }
}
