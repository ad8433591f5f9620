package org.peerage.plan.procedure;

import java.util.List;

/**
 * What becomes of an Expressway cluster, in numbers.
 *
 * @param old the seats in the order of the list; empty where there is no cluster yet
 * @param primary the unit that is primary; without meaning where there is no cluster
 * @param dead the units of the old list that nobody can reach, one bit to each
 * @param wanted the seats in the order of the new list; empty where no cluster is to be left
 * @param newPrimary the unit that is to be primary
 * @param upgraded whether the peers that stay get another release
 */
public record Wish(
    List<Seat> old, int primary, int dead, List<Seat> wanted, int newPrimary, boolean upgraded) {

  public Wish {
    old = List.copyOf(old);
    wanted = List.copyOf(wanted);
  }

  boolean isDead(int unit) {
    return (dead & 1 << unit) != 0;
  }
}
