package org.peerage.plan.state;

/** A named stretch of a run in which the guides accept a disorder (plan-proof.md section 6). */
public enum Window {
  /** From the longer list on the primary until the newcomer is Active. */
  JOIN(true, true),
  /** From the blank page of the leaver until the last subordinate has the shorter list. */
  LEAVE(true, true),
  /** From the failure until the last subordinate has the shorter list. */
  DEAD(true, false),
  /** New primary and old one both claim. */
  TWO(false, true),
  /** From the old primary's save until the last subordinate's. */
  PRIM(false, true),
  /** From the new cluster name on the primary until the last subordinate has it. */
  NAME(false, true),
  /** From the primary's upgrade until the last subordinate's. */
  UPG(false, true),
  /** From the first blank page until the primary has restarted. */
  DISBAND(false, true),
  /** Nobody serves, announced with its reason. */
  OUTAGE(false, false),
  /** Old answers about a dead unit are still in caches. */
  CACHE(true, false),
  /** Conductor: from the first longer list until the newcomer is verified. */
  CJOIN(true, true),
  /** Conductor: from the blank page of the leaver until the last remaining peer saves. */
  CLEAVE(true, true),
  /** Conductor: bridges or VCSs are with two clusters. */
  HANDOVER(false, false),
  /** Conductor: two clusters drive the same bridges, as was decided. */
  BRIDGES(false, false);

  private final boolean bySubject;
  private final boolean ofRun;

  Window(boolean bySubject, boolean ofRun) {
    this.bySubject = bySubject;
    this.ofRun = ofRun;
  }

  /** Whether it is about one address, and forgives that one alone. */
  public boolean isBySubject() {
    return bySubject;
  }

  /** Whether only one such may be open in the estate. */
  public boolean isOfRun() {
    return ofRun;
  }
}
