package org.peerage.plan.state;

import java.util.List;
import java.util.Optional;

/**
 * What one step of a plan does to a world (plan-proof.md section 2).
 *
 * <p>An action that only looks changes nothing but lets copies come through. Where the guides leave
 * open what happens, the {@link Reading} decides.
 *
 * <table>
 *   <caption>What there is to do</caption>
 *   <tr><td>look</td><td>{@link Gate}, {@link VerifyActive}, {@link VerifyBlank}, {@link Review}
 *   <tr><td>the clustering page</td><td>{@link Save}
 *   <tr><td>restart</td><td>{@link Restart}, {@link RestartIfAsked}, {@link RestartIfOwed}, {@link
 *       Upgrade}; around it {@link Drain}, {@link Off}
 *   <tr><td>what a unit holds</td><td>{@link Backup}, {@link Restore}, {@link Wipe}, {@link Reset},
 *       {@link Certificate}, {@link CertifyName}, {@link DeleteBridges}, {@link EnterBridges}
 *   <tr><td>what a cluster shares</td><td>{@link SharedChange}, {@link DropOwnZone}
 *   <tr><td>the network</td><td>{@link Pull}, {@link Unplug}, {@link Readdress}, {@link Connect}
 *   <tr><td>names of units in DNS</td><td>{@link PublishAddress}, {@link WithdrawAddress}, {@link
 *       LowerTtl}, {@link WaitForName}, {@link RaiseTtl}
 *   <tr><td>the cluster in DNS</td><td>{@link Targets}, {@link LowerTargets}, {@link WaitForCaches},
 *       {@link RaiseTargets}, {@link ServeName}, {@link WithdrawName}
 *   <tr><td>other systems</td><td>{@link EditOuter}
 *   <tr><td>nothing the model looks at</td><td>{@link Decide}, {@link Note}
 * </table>
 */
public sealed interface Action {

  /**
   * What stands in the way, in the words of plan-proof.md section 2; nothing where it may be done.
   */
  default Optional<String> unmet(World world, Reading reading) {
    return Optional.empty();
  }

  /** States passed through, as while a unit restarts. */
  default List<World> during(World world, Reading reading) {
    return List.of();
  }

  /** The world after it; several where it depends on what the appliance asks for. */
  List<World> after(World world, Reading reading);

  /** Whether it only looks: a plan stops where what it looks for is not so. */
  default boolean isCheck() {
    return false;
  }

  /** Whether it may last longer than a short window may stay open. */
  default boolean isLong() {
    return false;
  }

  /** Lets copies finish, then asks whether the cluster is at rest; the start of each run. */
  record Gate(boolean withDead) implements Action {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Stability.unmet(Copies.settled(world, reading.replication()), withDead);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(Copies.settled(world, reading.replication()));
    }

    @Override
    public boolean isCheck() {
      return true;
    }
  }

  /**
   * Cluster database status Active on every unit [EXP-ADD-049, EXP-PRIM-008, EXP-UPG-025].
   *
   * @param founder the unit that has to be a peer by itself, where a cluster is founded; else -1
   */
  record VerifyActive(int founder) implements Action {
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

    @Override
    public boolean isCheck() {
      return true;
    }
  }

  /** The peer list of a unit that left is blank, and it acts on none. */
  record VerifyBlank(int unit) implements Action {
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

    @Override
    public boolean isCheck() {
      return true;
    }
  }

  /**
   * The clustering page is filled in and saved.
   *
   * @param founding whether the unit starts a cluster with what it holds, rather than join one
   */
  record Save(int unit, ClusterPage page, boolean founding) implements Action {
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

  /** A restart by plan, calls and registrations gone. */
  record Restart(int unit) implements Action {
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
  record RestartIfAsked(int unit, boolean newcomer) implements Action {
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
  record RestartIfOwed(int unit, int gone) implements Action {
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
  record Upgrade(int unit, int version) implements Action {
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
  record Drain(int unit) implements Action {
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
  record Off(int unit) implements Action {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Restarts.inReach(world, unit);
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).maintenance(false)));
    }
  }

  /** Shared settings are reset to their defaults [EXP-ADD-037]. */
  record Wipe(int unit) implements Action {
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

  /** A backup, as of now. */
  record Backup(int unit) implements Action {
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
  record Restore(int unit, int from) implements Action {
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

  /**
   * The unit review; no cluster lists the unit, and no zone leads to it [EXP-ADD-015 to 024].
   *
   * @param version the version it has to run by then
   */
  record Review(int unit, int version) implements Action {
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

    @Override
    public boolean isCheck() {
      return true;
    }
  }

  /** A zone of the cluster itself no longer leads to an address; replicated like any zone. */
  record DropOwnZone(int address) implements Action {
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

  /** A change of shared configuration, made on the primary. */
  record SharedChange() implements Action {
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

  /**
   * Address and reverse records of an address are published.
   *
   * @param renewed whether the name led elsewhere before, so that caches may hold the old answer
   */
  record PublishAddress(int address, boolean renewed) implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      int bit = 1 << address;
      Names published = names.records(names.records() | bit);
      return List.of(world.names(renewed ? published.stale(published.stale() | bit) : published));
    }
  }

  /** Address and reverse records of an address are withdrawn. */
  record WithdrawAddress(int address) implements Action {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      for (int i = 0; i < world.size(); i++) {
        if (world.unit(i).isOnNetwork() && world.unit(i).page().list().has(address)) {
          return Optional.of("resolvable: no list holds the address");
        }
      }
      return Optional.empty();
    }

    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      return List.of(world.names(names.records(names.records() & ~(1 << address))));
    }
  }

  /** SRV and round-robin records lead to these addresses; what they led to is cached. */
  record Targets(int addresses) implements Action {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Stability.grown(world, addresses & ~world.names().targets());
    }

    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      int gone = names.targets() & ~addresses;
      return List.of(world.names(names.targets(addresses).cached(names.cached() | gone)));
    }
  }

  /**
   * The TTL of the address and reverse records of a unit is lowered to a minute, and the old one
   * waited out (plan-proof.md section 8).
   */
  record LowerTtl(int unit) implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      return List.of(world.names(names.brief(names.brief() | 1 << unit)));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** The TTL of the address and reverse records of a unit is as declared again. */
  record RaiseTtl(int unit) implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      return List.of(world.names(names.brief(names.brief() & ~(1 << unit))));
    }
  }

  /**
   * Old answers about the name of a unit have left the caches.
   *
   * @param brief whether a minute is waited, as is enough only where the TTL was lowered before
   */
  record WaitForName(int unit, boolean brief) implements Action {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return brief && !world.names().isBrief(unit)
          ? Optional.of("the TTL of the name was lowered, and the old one waited out, beforehand")
          : Optional.empty();
    }

    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      return List.of(world.names(names.stale(names.stale() & ~(1 << world.unit(unit).address()))));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /**
   * The TTL of service and round-robin records is lowered to a minute, and the old one waited out
   * (plan-proof.md section 8).
   */
  record LowerTargets() implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.names(world.names().briefTargets(true)));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** The TTL of service and round-robin records is as declared again. */
  record RaiseTargets() implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.names(world.names().briefTargets(false)));
    }
  }

  /** Service and round-robin records lead to the cluster under another name of it as well. */
  record ServeName(int name) implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      return List.of(world.names(names.unserved(names.unserved() & ~(1 << name))));
    }
  }

  /** Service and round-robin records under a name that no peer bears any more are withdrawn. */
  record WithdrawName(int name) implements Action {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      for (int i = 0; i < world.size(); i++) {
        if (world.isClustered(i) && world.unit(i).page().name() == name) {
          return Optional.of("no peer bears the name");
        }
      }
      return world.names().briefTargets()
          ? Optional.empty()
          : Optional.of(
              "the TTL of the records was lowered, and the old one waited out, beforehand");
    }

    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      return List.of(world.names(names.unserved(names.unserved() | 1 << name)));
    }
  }

  /** A certificate that holds another name of the cluster besides those it held. */
  record CertifyName(int unit, int name) implements Action {
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
   * Old answers about service and round-robin records have left the caches. Where no record is
   * left, none has a lowered TTL any more.
   *
   * @param brief whether a minute is waited, as is enough only where the TTL was lowered before
   */
  record WaitForCaches(boolean brief) implements Action {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return brief && !world.names().briefTargets()
          ? Optional.of(
              "the TTL of the records was lowered, and the old one waited out, beforehand")
          : Optional.empty();
    }

    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names().cached(0);
      return List.of(world.names(names.targets() == 0 ? names.briefTargets(false) : names));
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** A zone, policy service or endpoint setting of another system leads to these addresses. */
  record EditOuter(int list, int addresses) implements Action {
    @Override
    public Optional<String> unmet(World world, Reading reading) {
      return Stability.grown(world, addresses & ~world.outer(list));
    }

    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.outer(list, addresses));
    }
  }

  /** A dead unit is switched off or unplugged, and waits for its reset [EXP-RMD-003]. */
  record Pull(int unit) implements Action {
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

  /** Factory reset at the console, off the network [EXP-RST-002 to EXP-RST-008]. */
  record Reset(int unit) implements Action {
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

  /** A unit that stands alone is given another address. */
  record Readdress(int unit, int address) implements Action {
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

  /** A unit that stands alone is taken off the network, to make room for another. */
  record Unplug(int unit) implements Action {
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

  /** A unit is put on the network. */
  record Connect(int unit) implements Action {
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

  /** A certificate that fits what the peers check, with the authorities it needs. */
  record Certificate(int unit) implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.with(unit, world.unit(unit).certified(true)));
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
  record DeleteBridges(int unit, int which) implements Action {
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
  record EnterBridges(int unit, int which) implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(Bridges.entered(world, unit, which));
    }
  }

  /** A person answers a question; the answer is an input of the plan (section 11). */
  record Decide() implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world);
    }

    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** Something that this model does not look at: Cisco TMS, FindMe, an identity provider. */
  record Note() implements Action {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world);
    }
  }
}
