package org.peerage.value;

/** State of a row. */
public enum Switch implements Choice {
  ENABLED("enabled"),
  DISABLED("disabled");

  private final String word;

  Switch(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
