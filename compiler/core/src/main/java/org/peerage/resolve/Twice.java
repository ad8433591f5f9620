package org.peerage.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Element;
import org.peerage.schema.BlockKind;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Dns;
import org.peerage.schema.Surroundings;
import org.peerage.schema.Types;
import org.peerage.value.Sourced;
import org.peerage.value.View;

/**
 * Finds what is there twice among the blocks of one body, or of all files: the same kind and
 * labels, whatever their case where they become folder names (language.md sections 4 and 5). The
 * first one stays.
 */
final class Twice {

  /** So few are held against one another; of more a table is made. */
  private static final int FEW = 8;

  private final Findings findings;
  private final Map<Key, Element> known = new HashMap<>();
  private final Map<Key, Element> folded = new HashMap<>();
  private final Map<String, Element> targets = new HashMap<>();

  Twice(Findings findings) {
    this.findings = findings;
  }

  /** The elements without those that are there already. */
  static List<Element> without(List<Element> elements, Findings findings) {
    if (elements.size() <= FEW && allDiffer(elements)) {
      return elements;
    }
    var twice = new Twice(findings);
    var once = new ArrayList<Element>(elements.size());
    for (Element element : elements) {
      if (twice.isNew(element)) {
        once.add(element);
      }
    }
    return once;
  }

  /** Whether no two are of one kind, or both targets, and begin with the same label. */
  private static boolean allDiffer(List<Element> elements) {
    for (int i = 1; i < elements.size(); i++) {
      Element one = elements.get(i);
      BlockKind kind = one.kind();
      if (kind == Surroundings.Link.KIND) {
        return false;
      }
      for (int j = 0; j < i; j++) {
        BlockKind other = elements.get(j).kind();
        if ((kind == other && !kind.repeats() || isTarget(kind) && isTarget(other))
            && one.label().equalsIgnoreCase(elements.get(j).label())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isNew(Element element) {
    BlockKind kind = element.kind();
    if (kind.repeats()) {
      return true;
    }
    Element first = known.putIfAbsent(key(element), element);
    if (first != null) {
      findings.add(ResolveMessages.blockTwice(element, first));
      return false;
    }
    if (isTarget(kind)) {
      Element other = targets.putIfAbsent(element.label(), element);
      if (other != null) {
        findings.add(ResolveMessages.targetTwice(element, other));
        return false;
      }
    }
    if (!kind.labels().isEmpty() && kind.labels().get(0) == Types.LABEL) {
      String small = element.label().toLowerCase(Locale.ROOT);
      Element other = folded.putIfAbsent(new Key(kind, List.of(small), Optional.empty()), element);
      if (other != null) {
        findings.add(ResolveMessages.labelsDifferInCase(element, other));
      }
    }
    return true;
  }

  private static Key key(Element element) {
    var labels = new ArrayList<Object>(element.labels().size());
    for (Sourced<?> label : element.labels()) {
      labels.add(label.value());
    }
    if (element.kind() == Surroundings.Link.KIND) {
      // a link has no direction
      labels.sort((a, b) -> a.toString().compareTo(b.toString()));
    }
    return new Key(
        element.kind(), labels, isZone(element.kind()) ? element.get(Dns.VIEW) : Optional.empty());
  }

  private static boolean isZone(BlockKind kind) {
    return kind == Dns.ZONE || kind == Dns.ENUM || kind == Dns.REVERSE;
  }

  /** Zones and policy services of a cluster share one name space: a search rule targets either. */
  static boolean isTarget(BlockKind kind) {
    return kind == CallRouting.NEIGHBOR_ZONE
        || kind == CallRouting.TRAVERSAL_CLIENT_ZONE
        || kind == CallRouting.TRAVERSAL_SERVER_ZONE
        || kind == CallRouting.DNS_ZONE
        || kind == CallRouting.ENUM_ZONE
        || kind == CallRouting.PolicyService.KIND;
  }

  private record Key(BlockKind kind, List<Object> labels, Optional<View> view) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && kind == that.kind
          && labels.equals(that.labels)
          && view.equals(that.view);
    }

    @Override
    public int hashCode() {
      return (kind.hashCode() * 31 + labels.hashCode()) * 31 + view.hashCode();
    }
  }
}
