package org.peerage.value;

/** Whether later search rules are tried after a match. */
public enum OnMatch implements Choice {
  CONTINUE("continue"),
  STOP("stop");

  private final String word;

  OnMatch(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
