package org.peerage.plan.state;

import java.util.List;

/**
 * What does not change while a plan runs.
 *
 * @param conductor whether the units are Conductors: lists are sets with gaps, nobody is primary,
 *     every save acts after a restart, there is no maintenance mode
 * @param enforce whether peers check each other's certificates
 * @param clearsFrom the version from which a unit whose list is cleared returns to factory settings
 *     at its next restart (X8.11, {@link org.peerage.platform.Behavior#LEAVER_IS_CLEARED}), as
 *     {@link Unit#version} counts; {@link #NEVER} where none of the plan does
 * @param clearsCertificatesFrom the same for one that loses its certificate as well
 * @param mostPeers the most units in one cluster
 * @param outer the lists that other systems hold of this cluster's addresses
 * @param places for each address the first that is the same on the network: two names may lead to
 *     one place, one after the other. Empty where every address is a place of its own
 */
public record Layout(
    boolean conductor,
    boolean enforce,
    int clearsFrom,
    int clearsCertificatesFrom,
    int mostPeers,
    List<Outer> outer,
    List<Integer> places) {

  /** Greater than any version. */
  public static final int NEVER = Integer.MAX_VALUE;

  public Layout {
    outer = List.copyOf(outer);
    places = List.copyOf(places);
  }

  /** One in which all versions clear alike, and every address is a place of its own. */
  public Layout(
      boolean conductor,
      boolean enforce,
      boolean clearsLeavers,
      boolean clearsCertificates,
      int mostPeers,
      List<Outer> outer) {
    this(
        conductor,
        enforce,
        clearsLeavers ? 0 : NEVER,
        clearsCertificates ? 0 : NEVER,
        mostPeers,
        outer,
        List.of());
  }

  /** Whether a unit of that version returns to factory settings when it leaves. */
  public boolean clearsLeavers(int version) {
    return version >= clearsFrom;
  }

  /** Whether it loses its certificate then. */
  public boolean clearsCertificates(int version) {
    return version >= clearsCertificatesFrom;
  }

  /** What an address is on the network: two that are one there have the same place. */
  public int place(int address) {
    return places.isEmpty() ? address : places.get(address);
  }

  /** A list that another system holds of this cluster's addresses. */
  public enum Outer {
    ZONE,
    /** A zone whose addresses are typed by hand, and are not those of all peers. */
    ZONE_BY_HAND,
    POLICY_SERVICE,
    /** Endpoints tied to single peers by hand. */
    ENDPOINTS
  }
}
