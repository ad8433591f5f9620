package org.peerage.plan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.source.Span;

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

  /**
   * Where a cluster stands in the new definition; of one that is gone the beginning of the file it
   * stood in or, where that is gone too, of the first file. Only where the new definition is empty
   * it is where the cluster stood.
   */
  public Span at(ClusterPair pair) {
    return pair.after().isPresent()
        ? pair.after().get().element().head()
        : left(pair.cluster().element().head());
  }

  /** The same for what is gone itself. */
  private Span left(Span gone) {
    Span first = gone;
    for (Element element : after.elements()) {
      String file = element.head().file();
      if (file.equals(gone.file())) {
        return new Span(file, 0, 0);
      }
      first = first == gone || file.compareTo(first.file()) < 0 ? new Span(file, 0, 0) : first;
    }
    return first;
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
