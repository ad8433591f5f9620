package org.peerage.plan.procedure;

/**
 * A unit at an address.
 *
 * @param unit its place in the world
 * @param place what the address is on the network ({@link org.peerage.plan.state.Layout#place})
 */
public record Seat(int unit, int address, int place) {
  /** At an address that is a place of its own. */
  public Seat(int unit, int address) {
    this(unit, address, address);
  }
}
