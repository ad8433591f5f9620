package org.peerage.plan.state;

/**
 * What DNS says of the units, and what resolvers may still say (plan-proof.md section 8). Sets of
 * addresses, one bit to each.
 *
 * @param records addresses whose names lead to them
 * @param stale addresses whose names may still lead elsewhere, from caches
 * @param targets addresses that SRV and round-robin records lead to
 * @param cached addresses that caches may still lead to
 */
public record Names(int records, int stale, int targets, int cached) {

  Names records(int set) {
    return new Names(set, stale, targets, cached);
  }

  Names stale(int set) {
    return new Names(records, set, targets, cached);
  }

  Names targets(int set) {
    return new Names(records, stale, set, cached);
  }

  Names cached(int set) {
    return new Names(records, stale, targets, set);
  }

  /** Whether a name leads to its address wherever it is asked for. */
  public boolean resolves(int address) {
    return (records & ~stale & 1 << address) != 0;
  }
}
