package org.peerage.value;

/** The IP protocols an appliance speaks; shared by all peers. */
public enum IpProtocol implements Choice {
  IPV4("ipv4"),
  IPV6("ipv6"),
  BOTH("both");

  private final String word;

  IpProtocol(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
