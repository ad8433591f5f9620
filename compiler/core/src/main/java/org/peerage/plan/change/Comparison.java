package org.peerage.plan.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.peerage.model.Element;
import org.peerage.plan.change.Change.Kind;
import org.peerage.plan.change.Change.Place;
import org.peerage.plan.change.Change.Side;
import org.peerage.schema.Attribute;
import org.peerage.value.Sourced;

/**
 * Compares two blocks value by value, and the blocks in them.
 *
 * <p>A default that is written out equals one that is not. Blocks within are paired by kind and
 * labels; of several alike, by their order.
 */
final class Comparison {

  private final String subject;
  private final UnaryOperator<String> references;
  private final Function<Attribute<?>, Optional<Kind>> ofAttribute;
  private final Function<Element, Optional<Kind>> ofBlock;
  private final List<Change> changes = new ArrayList<>();

  /**
   * A comparison of blocks of one subject.
   *
   * @param references what an old reference is called now
   * @param ofAttribute what a change of an attribute of the block itself is; nothing where somebody
   *     else looks at it
   * @param ofBlock the same for a block in it, and for all that stands in that
   */
  Comparison(
      String subject,
      UnaryOperator<String> references,
      Function<Attribute<?>, Optional<Kind>> ofAttribute,
      Function<Element, Optional<Kind>> ofBlock) {
    this.subject = subject;
    this.references = references;
    this.ofAttribute = ofAttribute;
    this.ofBlock = ofBlock;
  }

  /** A comparison in which everything is of one kind. */
  static Comparison of(String subject, Kind kind, Names names) {
    return new Comparison(subject, names::of, any -> Optional.of(kind), any -> Optional.of(kind));
  }

  List<Change> of(Element before, Element after) {
    attributes("", before, after, ofAttribute);
    blocks("", before, after, child -> ofBlock.apply(child));
    return changes;
  }

  private void attributes(
      String prefix, Element before, Element after, Function<Attribute<?>, Optional<Kind>> kinds) {
    for (Attribute<?> attribute : after.kind().attributes()) {
      Optional<Kind> kind = kinds.apply(attribute);
      if (kind.isPresent()) {
        var place = new Place(after, Optional.of(attribute));
        value(prefix, place, before.find(attribute), after.find(attribute), kind.get());
      }
    }
  }

  private void value(
      String prefix,
      Place place,
      Optional<? extends Sourced<?>> before,
      Optional<? extends Sourced<?>> after,
      Kind kind) {
    Optional<Side> then = before.map(one -> side(one, references));
    Optional<Side> now = after.map(one -> side(one, UnaryOperator.identity()));
    if (!then.map(Side::text).equals(now.map(Side::text))) {
      Optional<Side> shown = before.map(one -> side(one, UnaryOperator.identity()));
      String what = prefix + place.attribute().orElseThrow().name();
      changes.add(new Change(kind, subject, what, shown, now, Optional.of(place)));
    }
  }

  private static Side side(Sourced<?> value, UnaryOperator<String> references) {
    return new Side(Texts.of(value.value(), references), value.at());
  }

  private void blocks(
      String prefix, Element before, Element after, Function<Element, Optional<Kind>> kinds) {
    Map<String, Element> then = byTitle(before, kinds, references);
    Map<String, Element> now = byTitle(after, kinds, UnaryOperator.identity());
    for (var entry : now.entrySet()) {
      Element block = entry.getValue();
      Kind kind = kinds.apply(block).orElseThrow();
      Element old = then.remove(entry.getKey());
      String within = prefix + entry.getKey();
      if (old == null) {
        changes.add(
            new Change(
                kind,
                subject,
                within,
                Optional.empty(),
                Optional.of(whole(block)),
                Optional.of(new Place(block, Optional.empty()))));
      } else {
        attributes(within + " ", old, block, any -> Optional.of(kind));
        blocks(within + " ", old, block, any -> Optional.of(kind));
      }
    }
    for (var entry : then.entrySet()) {
      Element gone = entry.getValue();
      changes.add(
          new Change(
              kinds.apply(gone).orElseThrow(),
              subject,
              prefix + entry.getKey(),
              Optional.of(whole(gone)),
              Optional.empty(),
              Optional.of(new Place(gone, Optional.empty()))));
    }
  }

  private static Map<String, Element> byTitle(
      Element block, Function<Element, Optional<Kind>> kinds, UnaryOperator<String> references) {
    Predicate<Element> seen = child -> kinds.apply(child).isPresent();
    var byTitle = new LinkedHashMap<String, Element>();
    for (Element child : block.children()) {
      if (seen.test(child)) {
        String title = title(child, references);
        String unique = title;
        for (int n = 2; byTitle.containsKey(unique); n++) {
          unique = title + " (" + n + ")";
        }
        byTitle.put(unique, child);
      }
    }
    return byTitle;
  }

  /** Kind and labels: {@code neighbor-zone to-core}. */
  static String title(Element block, UnaryOperator<String> references) {
    var title = new StringBuilder(block.kind().name());
    for (Sourced<?> label : block.labels()) {
      title.append(' ').append(Texts.of(label.value(), references));
    }
    return title.toString();
  }

  static Side whole(Element block) {
    return new Side("", block.head());
  }
}
