package org.peerage.plan.state;

import java.util.List;
import java.util.Optional;

/** What changes the records of units and of the cluster in DNS, or waits for caches. */
public sealed interface DnsAction extends Action {
  /**
   * Address and reverse records of an address are published.
   *
   * @param renewed whether the name led elsewhere before, so that caches may hold the old answer
   */
  record PublishAddress(int address, boolean renewed) implements DnsAction {
    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      int bit = 1 << address;
      Names published = names.records(names.records() | bit);
      return List.of(world.names(renewed ? published.stale(published.stale() | bit) : published));
    }
  }

  /** Address and reverse records of an address are withdrawn. */
  record WithdrawAddress(int address) implements DnsAction {
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

  /**
   * The TTL of the address and reverse records of a unit is lowered to a minute, and the old one
   * waited out (plan-proof.md section 8).
   */
  record LowerTtl(int unit) implements DnsAction {
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

  /**
   * Old answers about the name of a unit have left the caches.
   *
   * @param brief whether a minute is waited, as is enough only where the TTL was lowered before
   */
  record WaitForName(int unit, boolean brief) implements DnsAction {
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

  /** The TTL of the address and reverse records of a unit is as declared again. */
  record RaiseTtl(int unit) implements DnsAction {
    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      return List.of(world.names(names.brief(names.brief() & ~(1 << unit))));
    }
  }

  /** SRV and round-robin records lead to these addresses; what they led to is cached. */
  record Targets(int addresses) implements DnsAction {
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
   * The TTL of service and round-robin records is lowered to a minute, and the old one waited out
   * (plan-proof.md section 8).
   */
  record LowerTargets() implements DnsAction {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.names(world.names().briefTargets(true)));
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
  record WaitForCaches(boolean brief) implements DnsAction {
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

  /** The TTL of service and round-robin records is as declared again. */
  record RaiseTargets() implements DnsAction {
    @Override
    public List<World> after(World world, Reading reading) {
      return List.of(world.names(world.names().briefTargets(false)));
    }
  }

  /** Service and round-robin records lead to the cluster under another name of it as well. */
  record ServeName(int name) implements DnsAction {
    @Override
    public List<World> after(World world, Reading reading) {
      Names names = world.names();
      return List.of(world.names(names.unserved(names.unserved() & ~(1 << name))));
    }
  }

  /** Service and round-robin records under a name that no peer bears any more are withdrawn. */
  record WithdrawName(int name) implements DnsAction {
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
}
