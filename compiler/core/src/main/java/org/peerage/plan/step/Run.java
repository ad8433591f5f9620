package org.peerage.plan.step;

import java.util.List;
import org.peerage.plan.state.PeerList;

/**
 * One procedure of the guides on one subject.
 *
 * @param subject the unit it is about; -1 where it is about the cluster
 * @param steps in order
 * @param from the peer list before it, where members change
 * @param to the peer list after it
 */
public record Run(Kind kind, int subject, List<Step> steps, PeerList from, PeerList to) {

  public Run {
    steps = List.copyOf(steps);
  }

  /** The same with other steps. */
  public Run of(List<Step> others) {
    return new Run(kind, subject, others, from, to);
  }

  /** Which procedure of the guides a run is; the numbers are those of the catalogue. */
  public enum Kind {
    CREATE("exp-create", 1),
    ADD("exp-add", 2),
    REMOVE_LIVE("exp-remove-live", 3),
    REMOVE_DEAD("exp-remove-dead", 4),
    DISBAND("exp-disband", 6),
    CHANGE_PRIMARY("exp-change-primary", 7),
    UPGRADE("exp-upgrade", 11),
    /** Another name for the cluster: no procedure of the guides. */
    RENAME("cluster-name", 0),
    /** Option keys ordered beforehand. */
    KEYS("keys", 0),
    /** Shared settings alone, made while the cluster is at rest. */
    SETTINGS("settings", 0),
    /** Neighbours, endpoints and DNS alone. */
    SURROUNDINGS("surroundings", 0),
    /** What firewalls let through. */
    FIREWALLS("firewalls", 0),
    /** Other systems and endpoints alone. */
    AROUND("around", 0),
    CONDUCTOR_CREATE("cnd-create", 18),
    CONDUCTOR_ADD("cnd-add", 19),
    CONDUCTOR_REMOVE("cnd-remove", 22),
    CONDUCTOR_REMOVE_DEAD("cnd-remove", 22),
    CONDUCTOR_UPGRADE("cnd-upgrade", 23),
    CONDUCTOR_DISSOLVE("cnd-remove", 22);

    private final String procedure;
    private final int number;

    Kind(String procedure, int number) {
      this.procedure = procedure;
      this.number = number;
    }

    /** The procedure as the catalogue names it. */
    public String procedure() {
      return procedure;
    }

    /** Its number in the catalogue's procedures; 0 where it is none of the guides'. */
    public int number() {
      return number;
    }
  }
}
