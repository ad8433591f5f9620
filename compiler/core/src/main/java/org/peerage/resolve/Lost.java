package org.peerage.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerage.model.Element;
import org.peerage.resolve.Expansion.Nested;

/**
 * Blocks that are left out because something is wrong with them, which has been said. A reference
 * to one of them is no second mistake.
 */
final class Lost {

  private final Set<Place> places = new HashSet<>();
  private final List<Element> elements = new ArrayList<>();

  /**
   * Notes a block that is left out.
   *
   * @param cluster label of the cluster around it; empty for a block of a file
   * @param label empty where it has none that can be read
   */
  void add(String cluster, String label) {
    places.add(new Place(cluster, label));
  }

  /** Notes a block whose head may be wrong: each word of it may be the label that was meant. */
  void addAll(String cluster, Nested block) {
    add(cluster, block.label());
    add(cluster, block.block().kind().text());
    for (Datum label : block.labels()) {
      if (label instanceof Datum.Scalar word) {
        add(cluster, word.text());
      }
    }
  }

  /** Notes a block of a file of which all but its place in the estate is known. */
  void add(Element element) {
    elements.add(element);
    add("", element.label());
  }

  /** Whether a reference may have meant a block that is left out. */
  boolean holds(String cluster, String label) {
    return places.contains(new Place(cluster, label)) || places.contains(new Place(cluster, ""));
  }

  /** What {@link #add(Element)} was given, in that order. */
  List<Element> elements() {
    return elements;
  }

  private record Place(String cluster, String label) {}
}
