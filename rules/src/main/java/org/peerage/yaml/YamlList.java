package org.peerage.yaml;

import java.util.List;
import org.peerage.source.Span;

/** A list, in the order of the text. */
public record YamlList(List<YamlNode> items, Span at) implements YamlNode {

  public YamlList {
    items = List.copyOf(items);
  }
}
