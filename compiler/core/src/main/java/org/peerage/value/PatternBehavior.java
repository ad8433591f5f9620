package org.peerage.value;

/** What a match does to the alias. */
public enum PatternBehavior implements Choice {
  STRIP("strip"),
  LEAVE("leave"),
  REPLACE("replace"),
  ADD_PREFIX("add-prefix"),
  ADD_SUFFIX("add-suffix");

  private final String word;

  PatternBehavior(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
