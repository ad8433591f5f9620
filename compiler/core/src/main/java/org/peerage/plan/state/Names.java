package org.peerage.plan.state;

/**
 * What DNS says of the units, and what resolvers may still say (plan-proof.md section 8). Sets of
 * addresses, one bit to each.
 *
 * @param records addresses whose names lead to them
 * @param stale addresses whose names may still lead elsewhere, from caches
 * @param targets addresses that SRV and round-robin records lead to
 * @param cached addresses that caches may still lead to
 * @param brief units, one bit to each, whose address records are kept for a minute only: their TTL
 *     was lowered, and the old one waited out
 */
public record Names(int records, int stale, int targets, int cached, int brief) {

  /** With every TTL as declared. */
  public Names(int records, int stale, int targets, int cached) {
    this(records, stale, targets, cached, 0);
  }

  Names records(int set) {
    return new Names(set, stale, targets, cached, brief);
  }

  Names stale(int set) {
    return new Names(records, set, targets, cached, brief);
  }

  Names targets(int set) {
    return new Names(records, stale, set, cached, brief);
  }

  Names cached(int set) {
    return new Names(records, stale, targets, set, brief);
  }

  Names brief(int set) {
    return new Names(records, stale, targets, cached, set);
  }

  /** Whether the TTL of the address records of a unit is lowered. */
  public boolean isBrief(int unit) {
    return (brief & 1 << unit) != 0;
  }

  /** Whether a name leads to its address wherever it is asked for. */
  public boolean resolves(int address) {
    return (records & ~stale & 1 << address) != 0;
  }
}
