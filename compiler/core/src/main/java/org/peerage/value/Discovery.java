package org.peerage.value;

/** How endpoints find their cluster. */
public enum Discovery implements Choice {
  OUTBOUND("outbound"),
  SRV("srv"),
  ROUND_ROBIN("round-robin"),
  STATIC("static");

  private final String word;

  Discovery(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
