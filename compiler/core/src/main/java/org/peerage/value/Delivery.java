package org.peerage.value;

/** How a zone is handed to the DNS team. */
public enum Delivery implements Choice {
  WHOLE("whole"),
  FRAGMENT("fragment");

  private final String word;

  Delivery(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
