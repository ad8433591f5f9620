package org.peerage.value;

/** How a pattern string is read. */
public enum PatternType implements Choice {
  EXACT("exact"),
  PREFIX("prefix"),
  SUFFIX("suffix"),
  REGEX("regex");

  private final String word;

  PatternType(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
