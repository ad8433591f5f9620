package org.peerage.yaml;

import org.peerage.source.Span;

/**
 * A scalar.
 *
 * @param text what it says, without its quotes
 * @param plain whether it stands without quotes, so that YAML may take it for something else
 */
public record YamlText(String text, boolean plain, Span at) implements YamlNode {

  /** Whether nothing stands where a value was to be. */
  public boolean missing() {
    return plain && text.isEmpty();
  }
}
