package org.peerage.value;

/** Speed and duplex of a LAN interface. */
public enum EthernetSpeed implements Choice {
  AUTO("auto"),
  HALF_10("10half"),
  FULL_10("10full"),
  HALF_100("100half"),
  FULL_100("100full"),
  FULL_1000("1000full");

  private final String word;

  EthernetSpeed(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
