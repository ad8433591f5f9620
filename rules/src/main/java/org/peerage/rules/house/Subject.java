package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Clusters;
import org.peerage.schema.Schema;
import org.peerage.source.Span;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * One block a rule looks at.
 *
 * @param chain the blocks it stands in, the outermost first, and itself
 */
record Subject(List<Element> chain) {

  Subject {
    chain = List.copyOf(chain);
  }

  /** All blocks of an estate that stand that way. */
  static List<Subject> of(Estate estate, List<BlockKind> kinds) {
    var found = new ArrayList<Subject>();
    for (Element element : estate.all(kinds.get(0))) {
      new Subject(List.of(element)).descend(kinds, found);
    }
    return found;
  }

  private void descend(List<BlockKind> kinds, List<Subject> found) {
    if (chain.size() == kinds.size()) {
      found.add(this);
      return;
    }
    for (Element child : element().children(kinds.get(chain.size()))) {
      var longer = new ArrayList<>(chain);
      longer.add(child);
      new Subject(longer).descend(kinds, found);
    }
  }

  Element element() {
    return chain.get(chain.size() - 1);
  }

  List<BlockKind> kinds() {
    return chain.stream().map(Element::kind).toList();
  }

  Optional<Subject> around() {
    return chain.size() == 1
        ? Optional.empty()
        : Optional.of(new Subject(chain.subList(0, chain.size() - 1)));
  }

  /** Whether an attribute may be written here. */
  boolean takes(Attribute<?> attribute) {
    return element().kind().attributes().contains(attribute);
  }

  /** Its label; for a block without one, its kind. */
  String name() {
    return element().label().isEmpty() ? element().kind().name() : element().label();
  }

  /** As in {@code peer expe1 of cluster edge}. */
  String words() {
    String own = (element().kind().title() + " " + element().label()).strip();
    return around().map(outer -> own + " of " + outer.words()).orElse(own);
  }

  /** What a baseline knows it by: {@code edge/expe1}. */
  String path() {
    return around().map(outer -> outer.path() + "/" + name()).orElse(name());
  }

  boolean writes(Span at) {
    return element().span().covers(at);
  }

  /** The finding with the product and version it was made on; those of nothing but clusters. */
  Finding scoped(Finding finding) {
    Element cluster = chain.get(0);
    Optional<Product> product =
        cluster.kind() == Schema.CLUSTER ? cluster.get(Clusters.PRODUCT) : Optional.empty();
    if (product.isEmpty()) {
      return finding;
    }
    Optional<Version> own =
        chain.size() > 1 && chain.get(1).kind() == Schema.PEER
            ? chain.get(1).get(Clusters.VERSION)
            : Optional.empty();
    return finding.on(
        product.get().family(), own.isPresent() ? own : cluster.get(Clusters.VERSION));
  }
}
