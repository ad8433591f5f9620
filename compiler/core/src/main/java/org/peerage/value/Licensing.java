package org.peerage.value;

/** How an appliance is licensed. */
public enum Licensing implements Choice {
  OPTION_KEYS("option-keys"),
  SMART("smart");

  private final String word;

  Licensing(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
