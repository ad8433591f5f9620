package org.peerage.yaml;

import java.util.List;
import org.peerage.source.Span;

/** A mapping, in the order of the text; no key stands twice. */
public record YamlMap(List<Entry> entries, Span at) implements YamlNode {

  public YamlMap {
    entries = List.copyOf(entries);
  }

  /** One line of a mapping. */
  public record Entry(YamlText key, YamlNode value) {}
}
