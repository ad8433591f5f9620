package org.peerage.value;

import java.util.Optional;

/**
 * The label of another thing: {@code expe1}, or {@code bridges/initial} for a peer of another
 * cluster.
 */
public record Ref(String text) {

  /**
   * Whether a text is a host name, an address or a prefix, and no label: labels have neither dots
   * nor colons.
   */
  public static boolean isTypedByHand(String text) {
    return text.indexOf('.') >= 0 || text.indexOf(':') >= 0;
  }

  /** Whether a name or address stands here where a label could. */
  public boolean isTypedByHand() {
    return isTypedByHand(text);
  }

  /** The cluster in front of the slash, where there is one. */
  public Optional<String> cluster() {
    int slash = text.indexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(text.substring(0, slash));
  }

  /** What stands behind the slash, or the whole. */
  public String label() {
    return text.substring(text.indexOf('/') + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ref that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** As written. */
  @Override
  public String toString() {
    return text;
  }
}
