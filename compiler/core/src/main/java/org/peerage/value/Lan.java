package org.peerage.value;

/** A LAN interface. */
public enum Lan implements Choice {
  LAN1("lan1"),
  LAN2("lan2"),
  AUTO("auto");

  private final String word;

  Lan(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
