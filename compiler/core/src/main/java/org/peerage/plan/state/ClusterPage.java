package org.peerage.plan.state;

/**
 * What the clustering page of one unit says, or what the unit acts on.
 *
 * @param number Configuration primary, counted from 0; without meaning on Conductor, which has no
 *     such field, and on a blank page
 * @param name {@link #OWN_NAME}, or a number that stands for the cluster's name
 * @param trust TLS verification mode, or on Conductor the pre-shared key, as a number
 */
public record ClusterPage(PeerList list, int number, int name, int trust) {

  /** A name of the unit's own: no cluster bears it. */
  public static final int OWN_NAME = 0;

  /** The name that the cluster has, or is created with. */
  public static final int FIRST_NAME = 1;

  /** The name that it is to have from now on. */
  public static final int NEXT_NAME = 2;

  /** The page of a stand-alone unit. */
  public static final ClusterPage BLANK = new ClusterPage(PeerList.BLANK, 0, OWN_NAME, 0);

  public boolean isBlank() {
    return list.isBlank();
  }

  /** The address the page gives to the primary; -1 where there is none. */
  public int primary() {
    return list.at(number);
  }

  /** The same with another name of the cluster. */
  public ClusterPage named(int other) {
    return new ClusterPage(list, number, other, trust);
  }

  public ClusterPage with(PeerList peers, int primary) {
    return new ClusterPage(peers, primary, name, trust);
  }
}
