package org.peerage.value;

/** What a search rule compares. */
public enum RuleMode implements Choice {
  ALIAS_PATTERN_MATCH("alias-pattern-match"),
  ANY_ALIAS("any-alias"),
  ANY_IP_ADDRESS("any-ip-address");

  private final String word;

  RuleMode(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
