package org.peerage.value;

/** Who asks a name server. */
public enum View implements Choice {
  INTERNAL("internal"),
  EXTERNAL("external");

  private final String word;

  View(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
