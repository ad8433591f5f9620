package org.peerage.plan.change;

import java.util.List;
import java.util.Optional;
import org.peerage.model.Cluster;

/**
 * A cluster before and after.
 *
 * @param before nothing where it is created
 * @param after nothing where it is removed
 * @param peers those of the new definition in its order of address fields, then those that leave in
 *     the old one's
 */
public record ClusterPair(Optional<Cluster> before, Optional<Cluster> after, List<PeerPair> peers) {

  public ClusterPair {
    peers = List.copyOf(peers);
  }

  /** The cluster as it is now called; as it was where it is no longer there. */
  public Cluster cluster() {
    return after.orElseGet(before::orElseThrow);
  }

  public String label() {
    return cluster().label();
  }
}
