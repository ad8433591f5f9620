package org.peerage.plan.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.Change.Place;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Surroundings;

/** What differs beside the clusters: sites, links, firewalls, systems, endpoints. */
final class SurroundingChanges {

  private static final Set<BlockKind> KINDS =
      Set.of(
          Surroundings.Site.KIND,
          Surroundings.Link.KIND,
          Surroundings.Firewall.KIND,
          Surroundings.System.KIND,
          Surroundings.Endpoints.KIND);

  private SurroundingChanges() {}

  static List<Change> of(Estate before, Estate after, Names names) {
    Map<String, Element> then = byTitle(before, names::of);
    Map<String, Element> now = byTitle(after, UnaryOperator.identity());
    var changes = new ArrayList<Change>();
    for (var entry : now.entrySet()) {
      Element old = then.remove(entry.getKey());
      if (old == null) {
        changes.add(whole(entry.getKey(), Optional.empty(), Optional.of(entry.getValue())));
      } else {
        changes.addAll(
            Comparison.of(entry.getKey(), Kind.SURROUNDINGS, names).of(old, entry.getValue()));
      }
    }
    for (var entry : then.entrySet()) {
      changes.add(whole(entry.getKey(), Optional.of(entry.getValue()), Optional.empty()));
    }
    return changes;
  }

  private static Change whole(String title, Optional<Element> before, Optional<Element> after) {
    return new Change(
        Kind.SURROUNDINGS,
        title,
        "",
        before.map(Comparison::whole),
        after.map(Comparison::whole),
        after.or(() -> before).map(element -> new Place(element, Optional.empty())));
  }

  private static Map<String, Element> byTitle(Estate estate, UnaryOperator<String> references) {
    var byTitle = new LinkedHashMap<String, Element>();
    for (Element element : estate.elements()) {
      if (KINDS.contains(element.kind())) {
        byTitle.putIfAbsent(Comparison.title(element, references), element);
      }
    }
    return byTitle;
  }
}
