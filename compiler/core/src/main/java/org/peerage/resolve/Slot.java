package org.peerage.resolve;

import java.util.Optional;
import org.peerage.resolve.Expansion.Rival;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.syntax.Name;
import org.peerage.value.Sourced;

/**
 * One attribute of a body. What a profile brings to many units alike is one slot in all of them,
 * and knows what it was read as: four peers out of a profile hold the same values, not four of
 * each.
 */
final class Slot {

  private final Name name;
  private final Datum value;
  private final boolean brought;
  private final Optional<Rival> rival;
  private final int cost;

  private BlockKind readIn;
  private Place readAt;
  private Attribute<?> attribute;
  private Sourced<?> read;

  /**
   * An attribute of a body.
   *
   * @param brought whether a profile brought it
   * @param rival another profile's different value, until the body itself decides
   * @param cost units of the budget its value took
   */
  Slot(Name name, Datum value, boolean brought, Optional<Rival> rival, int cost) {
    this.name = name;
    this.value = value;
    this.brought = brought;
    this.rival = rival;
    this.cost = cost;
  }

  Slot against(Rival other) {
    return new Slot(name, value, brought, Optional.of(other), cost);
  }

  Name name() {
    return name;
  }

  Datum value() {
    return value;
  }

  boolean brought() {
    return brought;
  }

  Optional<Rival> rival() {
    return rival;
  }

  int cost() {
    return cost;
  }

  /** Whether it was read before, in a block of that kind at such a place, without a finding. */
  boolean isKnown(BlockKind kind, Place place) {
    return kind == readIn && place.equals(readAt);
  }

  /** What it was last read for. */
  Attribute<?> attribute() {
    return attribute;
  }

  /** What it was last read as. */
  Sourced<?> read() {
    return read;
  }

  void keep(BlockKind kind, Place place, Attribute<?> known, Sourced<?> typed) {
    readIn = kind;
    readAt = place;
    attribute = known;
    read = typed;
  }
}
