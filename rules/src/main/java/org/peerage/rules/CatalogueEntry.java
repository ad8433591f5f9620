package org.peerage.rules;

import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Severity;
import org.peerage.lint.RuleFacts;
import org.peerage.lint.RuleFacts.Source;
import org.peerage.value.Product;
import org.peerage.value.VersionRange;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One file of the catalogue.
 *
 * <p>Every scalar is taken as the text it is: YAML 1.1 would make a switch of {@code on} and a
 * number of a version. Keys are strict, and none may be missing that every rule must answer.
 */
final class CatalogueEntry {

  private final String file;
  private final Map<String, Node> values;

  /**
   * Reads an entry.
   *
   * @param file its name, for messages
   * @throws IllegalStateException when the text is no entry
   */
  CatalogueEntry(String file, Reader text) {
    this.file = file;
    this.values = mapping(new Yaml(new LoaderOptions()).compose(text));
  }

  RuleFacts facts() {
    var facts =
        new RuleFacts(
            required("id"),
            required("title"),
            severity(required("severity")),
            flag("safety"),
            versions(),
            sources(),
            list("requirements"),
            optional("alarm"),
            required("why"),
            required("fix"),
            example("bad"),
            example("good"),
            optional("stage"),
            list("aliases"));
    if (!values.isEmpty()) {
      throw wrong(values.values().iterator().next(), "unknown key " + values.keySet());
    }
    return facts;
  }

  private String required(String key) {
    return optional(key)
        .orElseThrow(() -> new IllegalStateException(file + ": " + key + " is missing"));
  }

  private Optional<String> optional(String key) {
    return Optional.ofNullable(values.remove(key)).map(this::text);
  }

  /** Only of what a plan is refused for no example may be known. */
  private String example(String key) {
    Node stage = values.get("stage");
    boolean ofPlan = stage != null && text(stage).equals("plan");
    return ofPlan ? optional(key).orElse("") : required(key);
  }

  private boolean flag(String key) {
    Node node = values.remove(key);
    if (node == null) {
      return false;
    }
    if (!text(node).equals("true")) {
      throw wrong(node, key + " is true or left out");
    }
    return true;
  }

  private Severity severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return severity;
      }
    }
    throw new IllegalStateException(file + ": no severity: " + word);
  }

  private Map<Product.Family, VersionRange> versions() {
    var versions = new EnumMap<Product.Family, VersionRange>(Product.Family.class);
    Node node = values.remove("versions");
    if (node != null) {
      mapping(node).forEach((key, range) -> versions.put(family(range, key), range(range)));
    }
    return versions;
  }

  private Product.Family family(Node node, String word) {
    for (Product.Family family : Product.Family.values()) {
      if (family.name().toLowerCase(Locale.ROOT).equals(word)) {
        return family;
      }
    }
    throw wrong(node, "no product family: " + word);
  }

  private VersionRange range(Node node) {
    return VersionRange.of(text(node));
  }

  private List<Source> sources() {
    var sources = new ArrayList<Source>();
    for (Node node : sequence("sources")) {
      Map<String, Node> source = mapping(node);
      Node title = source.remove("title");
      Node edition = source.remove("edition");
      Node section = source.remove("section");
      if (title == null || section == null || !source.isEmpty()) {
        throw wrong(node, "a source has title, section and perhaps edition");
      }
      sources.add(new Source(text(title), edition == null ? "" : text(edition), text(section)));
    }
    if (sources.isEmpty()) {
      throw new IllegalStateException(file + ": a rule without a source is an opinion");
    }
    return sources;
  }

  private List<String> list(String key) {
    var texts = new ArrayList<String>();
    for (Node node : sequence(key)) {
      texts.add(text(node));
    }
    return texts;
  }

  private List<Node> sequence(String key) {
    Node node = values.remove(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(node, key + " is a list");
  }

  private Map<String, Node> mapping(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw new IllegalStateException(file + ": a mapping is wanted");
    }
    var values = new LinkedHashMap<String, Node>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (values.put(key, tuple.getValueNode()) != null) {
        throw wrong(tuple.getKeyNode(), key + " stands twice");
      }
    }
    return values;
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw wrong(node, "a text is wanted");
  }

  private IllegalStateException wrong(Node node, String fault) {
    return new IllegalStateException(
        file + ":" + (node.getStartMark().getLine() + 1) + ": " + fault);
  }
}
