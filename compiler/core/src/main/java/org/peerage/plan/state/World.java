package org.peerage.plan.state;

import java.util.Arrays;

/**
 * A cluster, the units around it and what others hold of it, at one moment.
 *
 * <p>Every question about members and primaries is answered by what the units act on, not by what
 * their pages say (plan-proof.md section 1).
 */
public final class World {

  private final Layout layout;
  private final Unit[] units;
  private final int[] outer;
  private final Names names;
  private final int ownZones;
  private final int newest;
  private final Windows windows;
  private final int awaitingReset;
  private final PeerList from;
  private final PeerList to;

  private World(
      Layout layout,
      Unit[] units,
      int[] outer,
      Names names,
      int ownZones,
      int newest,
      Windows windows,
      int awaitingReset,
      PeerList from,
      PeerList to) {
    this.layout = layout;
    this.units = units;
    this.outer = outer;
    this.names = names;
    this.ownZones = ownZones;
    this.newest = newest;
    this.windows = windows;
    this.awaitingReset = awaitingReset;
    this.from = from;
    this.to = to;
  }

  /**
   * A world at rest.
   *
   * @param outer for each list of the layout the addresses in it, one bit to each
   * @param ownZones the addresses that zones of the cluster itself lead to
   * @param newest the newest generation of shared configuration
   */
  public static World of(
      Layout layout, Unit[] units, int[] outer, Names names, int ownZones, int newest) {
    return new World(
        layout,
        units.clone(),
        outer.clone(),
        names,
        ownZones,
        newest,
        Windows.NONE,
        0,
        PeerList.BLANK,
        PeerList.BLANK);
  }

  public Layout layout() {
    return layout;
  }

  public int size() {
    return units.length;
  }

  public Unit unit(int number) {
    return units[number];
  }

  /** The addresses in an outer list, one bit to each. */
  public int outer(int list) {
    return outer[list];
  }

  public Names names() {
    return names;
  }

  /** The addresses that zones of the cluster itself lead to. */
  public int ownZones() {
    return ownZones;
  }

  public int newest() {
    return newest;
  }

  public Windows windows() {
    return windows;
  }

  public boolean isAwaitingReset(int unit) {
    return (awaitingReset & 1 << unit) != 0;
  }

  /** The list that a change of members starts from. */
  public PeerList from() {
    return from;
  }

  /** The list that a change of members leads to. */
  public PeerList to() {
    return to;
  }

  /** The unit at an address: the one on the network, else the one that was; -1 where none is. */
  public int at(int address) {
    int off = -1;
    for (int i = 0; i < units.length; i++) {
      if (units[i].address() == address) {
        if (units[i].isOnNetwork()) {
          return i;
        }
        off = units[i].running().isBlank() ? off : i;
      }
    }
    return off;
  }

  /** The unit that another takes for the primary; -1 where there is none. */
  public int named(int unit) {
    int address = units[unit].running().primary();
    return address < 0 ? -1 : at(address);
  }

  /**
   * Whether a unit is in a cluster: its list holds itself, and the unit it names lists it. On
   * Conductor, where nobody is primary, every unit it lists has to.
   */
  public boolean isMember(int unit) {
    Unit one = units[unit];
    if (!one.running().list().has(one.address()) || at(one.address()) != unit) {
      return false;
    }
    if (layout.conductor()) {
      return true;
    }
    int primary = named(unit);
    return primary >= 0 && units[primary].running().list().has(one.address());
  }

  /** The addresses of all members, one bit to each. */
  public int members() {
    int members = 0;
    for (int i = 0; i < units.length; i++) {
      if (isMember(i)) {
        members |= 1 << units[i].address();
      }
    }
    return members;
  }

  /** Whether two units act on lists that hold each other. */
  public boolean listEachOther(int one, int other) {
    return units[one].running().list().has(units[other].address())
        && units[other].running().list().has(units[one].address());
  }

  /**
   * Whether the cluster database status of a unit reads Active: a member, listed mutually with
   * every other, all up and in reach of each other, at the version of the primary, with the newest
   * configuration, owing nothing [EXP-ADD-049].
   */
  public boolean isActive(int unit) {
    Unit one = units[unit];
    if (!one.isUp() || !isMember(unit) || one.owes() || one.content() != newest) {
      return false;
    }
    int primary = layout.conductor() ? unit : named(unit);
    if (primary < 0 || units[primary].version() != one.version()) {
      return false;
    }
    PeerList list = one.running().list();
    for (int i = 0; i < PeerList.FIELDS; i++) {
      int address = list.at(i);
      if (address >= 0 && address != one.address() && !windows.isOpen(Window.DEAD, address)) {
        int other = at(address);
        if (other < 0
            || !units[other].isUp()
            || !units[other].linked()
            || !one.linked()
            || !listEachOther(unit, other)
            || layout.conductor() && units[other].version() != one.version()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a unit takes part in the cluster's life: it acts on a list and is on the network. */
  public boolean isClustered(int unit) {
    return units[unit].isOnNetwork() && !units[unit].running().isBlank();
  }

  /** Whether a unit that was a peer is off, though nobody has said that it is dead. */
  boolean isMissing(int unit) {
    return !units[unit].isOnNetwork()
        && !units[unit].running().isBlank()
        && !isAwaitingReset(unit)
        && !windows.isOpen(Window.DEAD, units[unit].address());
  }

  /** The unit in the cluster that claims to be primary; -1 where none or several do. */
  public int primary() {
    int found = -1;
    for (int i = 0; i < units.length; i++) {
      if (isClustered(i) && units[i].claims()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  public World with(int number, Unit unit) {
    Unit[] others = units.clone();
    others[number] = unit;
    return new World(
        layout, others, outer, names, ownZones, newest, windows, awaitingReset, from, to);
  }

  World outer(int list, int addresses) {
    int[] others = outer.clone();
    others[list] = addresses;
    return new World(
        layout, units, others, names, ownZones, newest, windows, awaitingReset, from, to);
  }

  World names(Names others) {
    return new World(
        layout, units, outer, others, ownZones, newest, windows, awaitingReset, from, to);
  }

  World ownZones(int addresses) {
    return new World(
        layout, units, outer, names, addresses, newest, windows, awaitingReset, from, to);
  }

  World newest(int generation) {
    return new World(
        layout, units, outer, names, ownZones, generation, windows, awaitingReset, from, to);
  }

  public World windows(Windows others) {
    return new World(
        layout, units, outer, names, ownZones, newest, others, awaitingReset, from, to);
  }

  /** The same with a unit that has, or has not, to be reset before it is connected again. */
  public World awaitingReset(int unit, boolean waits) {
    int set = waits ? awaitingReset | 1 << unit : awaitingReset & ~(1 << unit);
    return new World(layout, units, outer, names, ownZones, newest, windows, set, from, to);
  }

  /** The same while a change of members is on its way. */
  public World between(PeerList before, PeerList after) {
    return new World(
        layout, units, outer, names, ownZones, newest, windows, awaitingReset, before, after);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof World that
        && Arrays.equals(units, that.units)
        && Arrays.equals(outer, that.outer)
        && names.equals(that.names)
        && ownZones == that.ownZones
        && newest == that.newest
        && awaitingReset == that.awaitingReset
        && windows.equals(that.windows)
        && from.equals(that.from)
        && to.equals(that.to)
        && layout.equals(that.layout);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(units)
        + 7 * Arrays.hashCode(outer)
        + names.hashCode()
        + windows.hashCode()
        + newest;
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (int i = 0; i < units.length; i++) {
      Unit unit = units[i];
      text.append(i)
          .append('@')
          .append(unit.address())
          .append(' ')
          .append(unit.power())
          .append(unit.reachable() ? "" : " unreachable")
          .append(unit.linked() ? "" : " unreachable by its peers")
          .append(unit.maintenance() ? " maintenance" : "")
          .append(" page ")
          .append(unit.page().list())
          .append(unit.page().isBlank() ? "" : "/" + (unit.page().number() + 1))
          .append(" acts on ")
          .append(unit.running().list())
          .append(unit.running().isBlank() ? "" : "/" + (unit.running().number() + 1))
          .append(" content ")
          .append(unit.content())
          .append(unit.owes() ? " owes a restart" : "")
          .append('\n');
    }
    return text.append("outer ")
        .append(Arrays.toString(outer))
        .append(' ')
        .append(names)
        .append(' ')
        .append(windows)
        .toString();
  }
}
