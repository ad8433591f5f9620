package org.peerage.plan.procedure;

/**
 * A unit at an address.
 *
 * @param unit its place in the world
 */
public record Seat(int unit, int address) {}
