package org.peerage.plan.state;

import java.util.List;
import java.util.Optional;

/** What changes what a cluster is: its clustering pages, and the configuration that peers share. */
public sealed interface ClusterAction extends Action {
  /**
   * The clustering page is filled in and saved.
   *
   * @param founding whether the unit starts a cluster with what it holds, rather than join one
   */
  record Save(int unit, ClusterPage page, boolean founding) implements ClusterAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      Unit one = world.unit(unit);
      if (!one.isUp() || !one.reachable()) {
        return Optional.of("the unit can be reached");
      }
      boolean leaves = page.isBlank() && !one.page().isBlank();
      if (leaves && !one.maintenance() && !world.layout().conductor()) {
        return Optional.of("drained: no calls on the unit");
      }
      boolean joins = one.page().isBlank() && !page.isBlank();
      if (!joins) {
        boolean renamed = !page.isBlank() && page.name() != one.page().name();
        return renamed && world.layout().enforce() && !one.isCertifiedFor(page.name())
            ? Optional.of("the certificate of the unit holds the name of the cluster")
            : Optional.empty();
      }
      if (!one.reviewed()) {
        return Optional.of("the unit was reviewed, and nobody lists it");
      }
      if ((world.ownZones() & 1 << one.address()) != 0) {
        return Optional.of("no zone of the cluster leads to the unit");
      }
      return !founding && one.content() == Unit.OWN && !world.layout().conductor()
          ? Optional.of("the unit holds nothing of its own")
          : Optional.empty();
    }

    @Override
    public List<World> after(World world, Reading reading) {
      Unit one = world.unit(unit);
      return List.of(world.with(unit, saved(one, world.layout().conductor(), reading)));
    }

    private Unit saved(Unit one, boolean conductor, Reading reading) {
      if (page.equals(one.page())) {
        return one;
      }
      if (page.isBlank()) {
        return one.pages(
            page, !conductor && reading.clearingActsAtSave() ? page : one.running(), true);
      }
      if (one.page().isBlank()) {
        return one.pages(page, one.running(), true);
      }
      if (!conductor) {
        return one.pages(page, page, one.owes());
      }
      boolean deletion = (page.list().addresses() & ~one.page().list().addresses()) == 0;
      return deletion && reading.deletionActsAtSave()
          ? one.pages(page, page, one.owes())
          : one.pages(page, one.running(), true);
    }
  }

  /** A change of shared configuration, made on the primary. */
  record SharedChange() implements ClusterAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return atRest(world, reading);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(changed(Copies.settled(world, reading.replication())));
    }

    private static Optional<String> atRest(World world, Reading reading) {
      return Stability.unmet(Copies.settled(world, reading.replication()), true)
          .map(why -> "no-shared-change: " + why);
    }

    private static World changed(World world) {
      int maker = world.layout().conductor() ? first(world) : world.primary();
      if (maker < 0) {
        return world;
      }
      int generation = world.newest() + 1;
      return world.newest(generation).with(maker, world.unit(maker).holding(generation));
    }

    private static int first(World world) {
      for (int i = 0; i < world.size(); i++) {
        if (world.isClustered(i)) {
          return i;
        }
      }
      return -1;
    }
  }

  /** A zone of the cluster itself no longer leads to an address; replicated like any zone. */
  record DropOwnZone(int address) implements ClusterAction {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return SharedChange.atRest(world, reading);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      World settled = Copies.settled(world, reading.replication());
      return List.of(SharedChange.changed(settled.ownZones(settled.ownZones() & ~(1 << address))));
    }
  }
}
