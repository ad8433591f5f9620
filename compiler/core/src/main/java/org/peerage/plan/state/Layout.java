package org.peerage.plan.state;

import java.util.List;

/**
 * What does not change while a plan runs.
 *
 * @param conductor whether the units are Conductors: lists are sets with gaps, nobody is primary,
 *     every save acts after a restart, there is no maintenance mode
 * @param enforce whether peers check each other's certificates
 * @param clearsLeavers whether a unit whose list is cleared returns to factory settings at its next
 *     restart (from X8.11, {@link org.peerage.platform.Behavior#LEAVER_IS_CLEARED})
 * @param clearsCertificates whether that takes its certificate as well
 * @param mostPeers the most units in one cluster
 * @param outer the lists that other systems hold of this cluster's addresses
 */
public record Layout(
    boolean conductor,
    boolean enforce,
    boolean clearsLeavers,
    boolean clearsCertificates,
    int mostPeers,
    List<Outer> outer) {

  public Layout {
    outer = List.copyOf(outer);
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
