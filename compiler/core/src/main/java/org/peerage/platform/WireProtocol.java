package org.peerage.platform;

/** What carries traffic between hosts, by its IP protocol number (IANA protocol numbers). */
public enum WireProtocol {
  TCP("TCP", 6),
  UDP("UDP", 17),
  /** IPsec Authentication Header (RFC 4302); has no ports. */
  AH("AH", 51);

  private final String title;
  private final int number;

  WireProtocol(String title, int number) {
    this.title = title;
    this.number = number;
  }

  public String title() {
    return title;
  }

  /** The protocol number in the IP header. */
  public int number() {
    return number;
  }
}
