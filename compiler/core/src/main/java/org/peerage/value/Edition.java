package org.peerage.value;

/** Capacity variants of a Conductor, from XC2.2.1 on. */
public enum Edition implements Choice {
  FULL("full"),
  SELECT("select"),
  ESSENTIALS("essentials");

  private final String word;

  Edition(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
