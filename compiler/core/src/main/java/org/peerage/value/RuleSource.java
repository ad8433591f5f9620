package org.peerage.value;

/** Where a call must come from for a search rule. */
public enum RuleSource implements Choice {
  ANY("any"),
  ALL_ZONES("all-zones"),
  LOCAL_ZONE("local-zone"),
  NAMED("named");

  private final String word;

  RuleSource(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
