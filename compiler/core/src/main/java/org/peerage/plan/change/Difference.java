package org.peerage.plan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Estate;

/**
 * What differs between two estates.
 *
 * @param clusters every cluster of either side: those of the new estate in its order, then those
 *     that are gone
 * @param changes cluster by cluster in that order, within one by {@link Change.Kind}; then what
 *     stands around them, then DNS. Empty where only comments and layout differ
 */
public record Difference(
    Estate before, Estate after, List<ClusterPair> clusters, List<Change> changes) {

  public Difference {
    clusters = List.copyOf(clusters);
    changes = List.copyOf(changes);
  }

  public static Difference between(Estate before, Estate after) {
    List<ClusterPair> clusters = Pairing.of(before, after);
    var names = new Names(clusters);
    var changes = new ArrayList<Change>();
    for (ClusterPair pair : clusters) {
      changes.addAll(ClusterChanges.of(pair, names));
    }
    changes.addAll(SurroundingChanges.of(before, after, names));
    changes.addAll(DnsChanges.of(before, after));
    return new Difference(before, after, clusters, changes);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The pair a cluster belongs to, by its new label or, where it is gone, its old one. */
  public Optional<ClusterPair> cluster(String label) {
    for (ClusterPair pair : clusters) {
      if (pair.label().equals(label)) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }

  /** The changes of a subject and of what stands in it. */
  public List<Change> of(ClusterPair pair) {
    String label = pair.label();
    var found = new ArrayList<Change>();
    for (Change change : changes) {
      String subject = change.subject();
      if (subject.equals(label) || subject.startsWith(label + "/")) {
        found.add(change);
      }
    }
    return found;
  }
}
