package org.peerage.plan.state;

import java.util.ArrayList;
import java.util.List;

/**
 * One way of reading what the guides leave open (plan-proof.md section 2). A plan has to hold under
 * every one.
 *
 * @param restartEndsMaintenance whether a restart ends maintenance mode [EXP-NEW-040]
 * @param clearingActsAtSave whether a unit whose list was cleared stops acting on it when the page
 *     is saved, or only at its restart
 * @param deletionActsAtSave Conductor: whether a remaining peer drops a deleted one when its page
 *     is saved, or only at a restart; no restart is asked for [CND-RM-009]
 * @param replication who hands configuration to whom
 */
public record Reading(
    boolean restartEndsMaintenance,
    boolean clearingActsAtSave,
    boolean deletionActsAtSave,
    Replication replication) {

  /** The reading by which the expected state beside a step is drawn. */
  public static final Reading EXPECTED = new Reading(true, false, true, Replication.MUTUAL);

  /** Who hands configuration to whom in a disturbed cluster: the guides do not say. */
  public enum Replication {
    /** A unit takes from the one it names, if both list each other. */
    MUTUAL,
    /** A unit takes from whomever it names. */
    NAMED,
    /** A claimant pushes to all it lists. */
    PUSHED
  }

  /** Every reading that makes a difference for the product. */
  public static List<Reading> all(boolean conductor) {
    var all = new ArrayList<Reading>();
    for (Replication replication : Replication.values()) {
      for (boolean ends : new boolean[] {true, false}) {
        for (boolean clears : new boolean[] {true, false}) {
          all.add(new Reading(ends, clears, true, replication));
          if (conductor) {
            all.add(new Reading(ends, clears, false, replication));
          }
        }
      }
    }
    return List.copyOf(all);
  }
}
