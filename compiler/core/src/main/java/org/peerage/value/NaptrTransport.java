package org.peerage.value;

/** Transports a domain NAPTR may rank; on and off stand alone. */
public enum NaptrTransport implements Choice {
  ON("on"),
  OFF("off"),
  TLS("tls"),
  TCP("tcp"),
  UDP("udp");

  private final String word;

  NaptrTransport(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
