package org.peerage.value;

/**
 * An option key, or the word {@code installed} where the key itself is kept elsewhere.
 *
 * @param text the key as printed, or {@code installed}
 */
public record OptionKey(String text) {

  /** Whether the key is on the appliance but not in the definition. */
  public boolean keptElsewhere() {
    return text.equals("installed");
  }
}
