package org.peerage.plan.change;

import java.util.Optional;
import org.peerage.model.Peer;

/**
 * A place in a cluster before and after.
 *
 * @param before nothing where a unit joins
 * @param after nothing where one leaves
 */
public record PeerPair(Optional<Peer> before, Optional<Peer> after, Fate fate) {

  /** The peer as it is now called; as it was where it is no longer there. */
  public Peer peer() {
    return after.orElseGet(before::orElseThrow);
  }

  /** What becomes of the unit. */
  public enum Fate {
    /** The same unit at the same address. */
    STAYS,
    JOINS,
    LEAVES,
    /** The same unit at another address: it leaves, is changed, and joins [EXP-ADDR-001]. */
    MOVES,
    /** Another unit takes the place [EXP-REPL-002, EXP-REPL-003, EXP-REPL-004]. */
    REPLACED
  }
}
