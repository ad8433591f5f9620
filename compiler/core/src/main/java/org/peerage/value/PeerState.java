package org.peerage.value;

/** Whether a person can reach the unit. */
public enum PeerState implements Choice {
  IN_SERVICE("in-service"),
  UNREACHABLE("unreachable");

  private final String word;

  PeerState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
