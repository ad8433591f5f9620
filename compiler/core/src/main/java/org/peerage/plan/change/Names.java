package org.peerage.plan.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.model.Peer;

/**
 * What the labels of the old definition are called in the new one, so that a reference to a renamed
 * cluster or peer is no change of what refers to it.
 */
final class Names {

  private final Map<String, String> now = new HashMap<>();

  Names(List<ClusterPair> clusters) {
    for (ClusterPair pair : clusters) {
      if (pair.before().isPresent() && pair.after().isPresent()) {
        now.put(pair.before().get().label(), pair.label());
        for (PeerPair peers : pair.peers()) {
          if (peers.before().isPresent() && peers.after().isPresent()) {
            Peer old = peers.before().get();
            now.put(old.path(), peers.after().get().path());
          }
        }
      }
    }
  }

  /** A reference of the old definition, as the new one would write it. */
  String of(String reference) {
    String known = now.get(reference);
    if (known != null) {
      return known;
    }
    int slash = reference.indexOf('/');
    return slash < 0
        ? reference
        : now.getOrDefault(reference.substring(0, slash), reference.substring(0, slash))
            + reference.substring(slash);
  }

  /** The label of a peer, as peers of its own cluster refer to it. */
  String peer(String cluster, String label) {
    String path = now.get(cluster + "/" + label);
    return path == null ? label : path.substring(path.indexOf('/') + 1);
  }
}
