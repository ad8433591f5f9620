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
 * @param briefTargets whether the same was done with the SRV and round-robin records
 * @param unserved names of the cluster, one bit to each as {@link ClusterPage#name} counts them,
 *     under which no records lead to it, though records do lead to it under another
 */
public record Names(
    int records,
    int stale,
    int targets,
    int cached,
    int brief,
    boolean briefTargets,
    int unserved) {

  /** With every TTL as declared, and records under every name the cluster has. */
  public Names(int records, int stale, int targets, int cached) {
    this(records, stale, targets, cached, 0, false, 0);
  }

  Names records(int set) {
    return new Names(set, stale, targets, cached, brief, briefTargets, unserved);
  }

  Names stale(int set) {
    return new Names(records, set, targets, cached, brief, briefTargets, unserved);
  }

  Names targets(int set) {
    return new Names(records, stale, set, cached, brief, briefTargets, unserved);
  }

  Names cached(int set) {
    return new Names(records, stale, targets, set, brief, briefTargets, unserved);
  }

  Names brief(int set) {
    return new Names(records, stale, targets, cached, set, briefTargets, unserved);
  }

  Names briefTargets(boolean lowered) {
    return new Names(records, stale, targets, cached, brief, lowered, unserved);
  }

  /** The same with records missing under these names of the cluster. */
  public Names unserved(int set) {
    return new Names(records, stale, targets, cached, brief, briefTargets, set);
  }

  /** Whether the TTL of the address records of a unit is lowered. */
  public boolean isBrief(int unit) {
    return (brief & 1 << unit) != 0;
  }

  /** Whether records lead to the cluster under a name of it; where none do at all, they do. */
  public boolean serves(int name) {
    return (unserved & 1 << name) == 0;
  }

  /** Whether a name leads to its address wherever it is asked for. */
  public boolean resolves(int address) {
    return (records & ~stale & 1 << address) != 0;
  }
}
