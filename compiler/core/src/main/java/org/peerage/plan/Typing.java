package org.peerage.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.RemoteAddresses;
import org.peerage.plan.change.Change;
import org.peerage.plan.change.ClusterPair;
import org.peerage.plan.change.Difference;
import org.peerage.plan.procedure.OtherChanges.PageEntries;
import org.peerage.plan.step.Entry;
import org.peerage.platform.Fields;
import org.peerage.platform.Page;
import org.peerage.platform.PageWords;
import org.peerage.schema.Attribute;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Schema;
import org.peerage.schema.Surroundings;
import org.peerage.value.Choice;
import org.peerage.value.Product;
import org.peerage.value.Ref;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * What is typed where for changed settings, in the words of the pages. Settings that no page at
 * hand has keep the words of the definition; what only tells Peerage something is typed nowhere.
 */
final class Typing {

  private final Estate estate;
  private final Cluster cluster;
  private final Product.Family family;
  private final Version version;
  private final Map<Optional<Page>, List<Entry>> entries = new LinkedHashMap<>();

  private Typing(Estate estate, Cluster cluster, Version version) {
    this.estate = estate;
    this.cluster = cluster;
    this.family = cluster.product().family();
    this.version = version;
  }

  /**
   * Page by page, in the order in which the changes first need each; with what stood there before.
   */
  static List<PageEntries> of(
      List<Change> changes, Difference difference, ClusterPair pair, Version version) {
    var typing = new Typing(difference.after(), pair.cluster(), version);
    changes.forEach(typing::add);
    var backwards = new Typing(difference.before(), pair.before().orElse(pair.cluster()), version);
    for (Change change : changes) {
      Former.of(change, pair).ifPresent(backwards::add);
    }
    var pages = new ArrayList<PageEntries>();
    typing.entries.forEach(
        (page, typed) ->
            pages.add(
                new PageEntries(page, typed, backwards.entries.getOrDefault(page, List.of()))));
    return pages;
  }

  private void add(Change change) {
    if (change.place().isEmpty()) {
      add(Optional.empty(), change.what(), change.after().map(Change.Side::text).orElse(""));
      return;
    }
    Element block = change.place().get().block();
    Optional<Attribute<?>> attribute = change.place().get().attribute();
    if (attribute.isPresent()) {
      attribute(block, attribute.get());
      return;
    }
    add(
        Fields.page(block.kind()),
        change.after().isPresent() ? Entry.added(title(block)) : Entry.deleted(title(block)));
    if (change.after().isPresent()) {
      if (block.kind() == Peers.Syslog.KIND && family != Product.Family.CONDUCTOR) {
        // Only in this mode do port, transport and format count.
        add(Fields.page(block.kind()), title(block) + ", Mode", "User defined");
      }
      for (Attribute<?> each : block.kind().attributes()) {
        if (block.find(each).isPresent()) {
          attribute(block, each);
        }
      }
    }
  }

  private void attribute(Element block, Attribute<?> attribute) {
    Optional<? extends Sourced<?>> value = block.find(attribute);
    Optional<Fields.Field> field = Fields.find(block.kind(), attribute, family, version);
    if (field.isEmpty()) {
      return;
    }
    boolean row = block.kind() != Schema.CLUSTER && block.kind() != Schema.PEER;
    String prefix = row && !block.labels().isEmpty() ? title(block) + ", " : "";
    Optional<Page> page = Optional.of(field.get().page());
    String label = prefix + field.get().label();
    List<String> texts = value.map(one -> texts(block, attribute, one.value())).orElse(List.of());
    if (label.contains(" N ")) {
      for (int i = 0; i < texts.size(); i++) {
        add(page, label.replace(" N ", " " + (i + 1) + " "), texts.get(i));
      }
      return;
    }
    boolean time = value.filter(one -> one.value() instanceof Duration).isPresent();
    add(page, time ? label + " (seconds)" : label, String.join(", ", texts));
  }

  private void add(Optional<Page> page, String label, String value) {
    add(page, new Entry(label, value));
  }

  private void add(Optional<Page> page, Entry entry) {
    entries.computeIfAbsent(page, any -> new ArrayList<>()).add(entry);
  }

  /** {@code Neighbor zone "to edge"}; without a name where it has none. */
  private static String title(Element block) {
    String kind = block.kind().title();
    String words = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    return block.labels().isEmpty() ? words : words + " \"" + block.label() + "\"";
  }

  private List<String> texts(Element block, Attribute<?> attribute, Object value) {
    if (attribute == CallRouting.CLUSTER || attribute == CallRouting.SYSTEM) {
      return RemoteAddresses.ofZone(estate, cluster, block);
    }
    if (attribute == CallRouting.PolicyService.CONDUCTOR) {
      return RemoteAddresses.ofPolicyService(estate, block);
    }
    if (attribute == Clusters.ExternalManager.SYSTEM) {
      return estate
          .system(text(value))
          .flatMap(system -> system.children(Surroundings.System.NODE).stream().findFirst())
          .map(node -> List.of(node.label()))
          .orElse(List.of());
    }
    if (value instanceof List<?> list) {
      var texts = new ArrayList<String>();
      for (Object one : list) {
        texts.add(text(one));
      }
      return texts;
    }
    return List.of(text(value));
  }

  private static String text(Object value) {
    if (value instanceof Sourced<?> sourced) {
      return text(sourced.value());
    }
    if (value instanceof Boolean on) {
      return PageWords.of(on);
    }
    if (value instanceof Choice choice) {
      return PageWords.of(choice);
    }
    if (value instanceof Secret secret) {
      return secret.placeholder();
    }
    if (value instanceof Duration time) {
      return Long.toString(time.toSeconds());
    }
    return value instanceof Ref ref ? ref.text() : String.valueOf(value);
  }
}
