package org.peerage.schema;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerage.schema.ScalarType.Target;
import org.peerage.value.Choice;

/** The reference part of {@code grammar/README.md}: each kind of block with its attributes. */
final class ReferencePage {

  private final Map<BlockKind, Set<String>> around = new LinkedHashMap<>();
  private final StringBuilder page = new StringBuilder();

  private ReferencePage() {}

  static String text() {
    var reference = new ReferencePage();
    for (BlockKind kind : Schema.FILE) {
      reference.collect(kind, "a file");
    }
    reference.around.forEach(reference::section);
    return reference.page.toString();
  }

  /** A kind stands once, in front of those it holds, however many kinds hold it. */
  private void collect(BlockKind kind, String holder) {
    around.computeIfAbsent(kind, first -> new LinkedHashSet<>()).add(holder);
    for (BlockKind child : kind.children()) {
      collect(child, "`" + kind.name() + "`");
    }
  }

  private void section(BlockKind kind, Set<String> holders) {
    page.append("\n### `").append(head(kind)).append("` in ");
    page.append(String.join(" or ", holders)).append("\n\n").append(kind.text());
    if (!kind.where().rows().isEmpty()) {
      page.append(" Only on ").append(places(kind.where())).append('.');
    }
    if (kind.repeats()) {
      page.append(" The same head may stand several times.");
    }
    page.append('\n');
    if (!kind.children().isEmpty()) {
      var names = new ArrayList<String>();
      kind.children().forEach(child -> names.add("`" + child.name() + "`"));
      page.append("\nMay hold ").append(String.join(", ", names)).append(".\n");
    }
    if (!kind.attributes().isEmpty()) {
      page.append("\n| Attribute | Label | Takes | Says |\n| --- | --- | --- | --- |\n");
      for (Attribute<?> attribute : kind.attributes()) {
        row(attribute, kind);
      }
    }
  }

  private static String head(BlockKind kind) {
    var head = new StringBuilder(kind.name());
    kind.labels().forEach(label -> head.append(' ').append(label(label)));
    return head.toString();
  }

  /** What is named as its writer likes has no example that says more than this. */
  private static String label(ScalarType<?> type) {
    boolean named = type == Types.LABEL || type == Types.HOST || type.target() != Target.NOTHING;
    return named ? "NAME" : type.example();
  }

  private void row(Attribute<?> attribute, BlockKind kind) {
    var says = new StringBuilder(attribute.text());
    if (kind.required().contains(attribute)) {
      says.append(" Required.");
    }
    boolean ofCluster = kind == Schema.PEER && Schema.CLUSTER.attributes().contains(attribute);
    if (attribute.fallback().isPresent() && !ofCluster) {
      says.append(" Default: `").append(word(attribute.fallback().get())).append("`.");
    }
    if (!attribute.where().rows().isEmpty()) {
      says.append(" Only on ").append(places(attribute.where())).append('.');
    }
    page.append("| `").append(attribute.name()).append("` | ").append(attribute.title());
    page.append(" | ").append(takes(attribute.type())).append(" | ").append(says).append(" |\n");
  }

  private static String takes(Type<?> type) {
    if (type instanceof SecretType secret && secret.mayBeDefault()) {
      return type.words() + ", or `default`";
    }
    if (type instanceof ListType<?> list && list.most() < Integer.MAX_VALUE) {
      return type.words() + "; at most " + list.most();
    }
    return type.words();
  }

  private static String places(Availability where) {
    var places = new ArrayList<String>();
    for (Availability.Row row : where.rows()) {
      boolean all = row.versions().bounds().isEmpty();
      places.add(row.family().title() + (all ? "" : " `" + row.versions() + "`"));
    }
    return String.join(", ", places);
  }

  /** A value as a definition writes it. */
  private static String word(Object value) {
    if (value instanceof Boolean on) {
      return on ? "on" : "off";
    }
    if (value instanceof Choice choice) {
      return choice.word();
    }
    if (value instanceof Duration duration) {
      return duration(duration);
    }
    throw new IllegalArgumentException("no word for " + value);
  }

  private static String duration(Duration duration) {
    for (var unit : List.of(Map.entry('d', 86_400), Map.entry('h', 3600), Map.entry('m', 60))) {
      if (duration.toSeconds() % unit.getValue() == 0) {
        return duration.toSeconds() / unit.getValue() + unit.getKey().toString();
      }
    }
    return duration.toSeconds() + "s";
  }
}
