package org.peerage.value;

/** Transport of a signalling connection. */
public enum Transport implements Choice {
  UDP("udp"),
  TCP("tcp"),
  TLS("tls");

  private final String word;

  Transport(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
