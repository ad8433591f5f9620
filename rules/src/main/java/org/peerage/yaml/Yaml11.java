package org.peerage.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What YAML 1.1 makes of a scalar without quotes (its type repository: bool, null, int, float,
 * timestamp). We take the text as it is; other readers of the same file do not.
 */
final class Yaml11 {

  private Yaml11() {}

  /** As in {@code the number 8.1}; nothing for a text that stays a text. */
  static Optional<String> takes(YamlText scalar) {
    if (!scalar.plain()) {
      return Optional.empty();
    }
    String text = scalar.text();
    return switch (text) {
      case "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE" -> Optional.of("true");
      case "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE" -> Optional.of("false");
      case "", "~", "null", "Null", "NULL" -> Optional.of("nothing");
      default -> "0123456789+-.".indexOf(text.charAt(0)) >= 0 ? number(text) : Optional.empty();
    };
  }

  /** The library itself is asked, which costs time: only for what looks like a number. */
  private static Optional<String> number(String text) {
    Tag tag = new Resolver().resolve(NodeId.scalar, text, true);
    if (tag.equals(Tag.TIMESTAMP)) {
      return Optional.of("a date");
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      Object number = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      return Optional.of("the number " + number);
    }
    return Optional.empty();
  }
}
