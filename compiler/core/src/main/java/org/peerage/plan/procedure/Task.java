package org.peerage.plan.procedure;

/**
 * One run to be made.
 *
 * @param unit whom it is about; -1 where it is about the cluster
 * @param address where it is to stand, for one that joins
 */
public record Task(Kind kind, int unit, int address) {

  static Task of(Kind kind, int unit) {
    return new Task(kind, unit, -1);
  }

  /** What is to be run. */
  public enum Kind {
    PULL,
    CREATE,
    ADD,
    REMOVE_LIVE,
    REMOVE_DEAD,
    CHANGE_PRIMARY,
    UPGRADE,
    DISBAND
  }
}
